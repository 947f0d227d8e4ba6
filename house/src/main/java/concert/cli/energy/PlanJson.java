package concert.cli.energy;

import concert.energy.EnergyPlan;
import concert.energy.Osemosys;
import concert.energy.Outage;
import concert.energy.PriceWords;
import concert.energy.conflict.Conflict;
import concert.energy.result.ResultTable;
import concert.folder.osemosys.OtooleTables;
import concert.scenario.energy.EnergySet;
import concert.scenario.energy.EnergySystem;
import concert.scenario.energy.EnergyTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// A plan as JSON: `status`, `objective`, then each table by its name as a list of rows.
final class PlanJson {
    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    /// @param places where the conflicts stand, if there is no plan
    static void write(EnergyPlan plan, List<ConflictPlace> places, PrintWriter out) {
        try (var generator = JsonMapper.shared().createGenerator(out)) {
            var writer = new PlanJson(generator);
            generator.writeStartObject();
            generator.writeStringProperty("status", plan.status());
            writer.plan(plan, places);
            generator.writeEndObject();
        }
        out.println();
    }

    private void plan(EnergyPlan plan, List<ConflictPlace> places) {
        switch (plan) {
            case EnergyPlan.Optimal optimal -> best(optimal);
            case EnergyPlan.Infeasible(var conflicts) -> {
                json.writeNullProperty("objective");
                json.writeArrayPropertyStart("conflicts");
                for (var each = 0; each < conflicts.size(); each++) {
                    conflict(conflicts.get(each), places.get(each));
                }
                json.writeEndArray();
            }
            case EnergyPlan.Unbounded _ -> json.writeNullProperty("objective");
            case EnergyPlan.Stopped stopped -> {
                json.writeStringProperty("reason", stopped.reason().toString());
                number("bound", stopped.bound());
                stopped.best().ifPresentOrElse(this::best, () -> json.writeNullProperty("objective"));
            }
        }
    }

    private void best(EnergyPlan.Optimal plan) {
        json.writeNumberProperty("objective", plan.objective());
        number("gap", plan.gap());
        for (var table : ResultTable.values()) {
            if (plan.tables().containsKey(table)) {
                table(table.title(), plan.table(table), plan.system());
            }
        }
        json.writeArrayPropertyStart("words");
        PriceWords.of(plan).forEach(json::writeString);
        json.writeEndArray();
        outages(plan);
    }

    /// What stays unserved without each supplier, if there are any.
    private void outages(EnergyPlan.Optimal plan) {
        var arrangements = plan.system().arrangements();
        json.writeArrayPropertyStart("outages");
        if (!arrangements.suppliers().isEmpty() || !arrangements.contracts().isEmpty()) {
            for (var outage : Outage.of(plan, Osemosys.Options.DEFAULTS)) {
                json.writeStartObject();
                json.writeStringProperty("cause", outage.cause());
                json.writeStringProperty("kind", outage.kind().name().toLowerCase(Locale.ROOT));
                json.writeNumberProperty("more", outage.more());
                table(ResultTable.UNSERVED_ENERGY.title(), outage.unserved(), plan.system());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void number(String name, double value) {
        if (Double.isFinite(value)) {
            json.writeNumberProperty(name, value);
        } else {
            json.writeNullProperty(name);
        }
    }

    private void conflict(Conflict conflict, ConflictPlace at) {
        json.writeStartObject();
        json.writeStringProperty("file", at.file());
        json.writeNumberProperty("line", at.line());
        json.writeStringProperty("field", at.field());
        json.writeStringProperty("constraint", conflict.rule().file());
        json.writeArrayPropertyStart("place");
        conflict.place().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("years");
        conflict.years().stream().mapToInt(Integer::parseInt).forEach(json::writeNumber);
        json.writeEndArray();
        json.writeNumberProperty("amount", conflict.amount());
        json.writeNumberProperty("bound", conflict.bound());
        json.writeStringProperty("text", conflict.text());
        json.writeEndObject();
    }

    private void table(String name, EnergyTable table, EnergySystem system) {
        var columns = OtooleTables.columns(table.sets());
        json.writeArrayPropertyStart(name);
        for (var entry = 0; entry < table.size(); entry++) {
            var place = table.place(entry);
            json.writeStartObject();
            for (var set = 0; set < place.length; set++) {
                var member = system.roster(table.sets().get(set)).name(place[set]);
                if (table.sets().get(set) == EnergySet.YEAR) {
                    json.writeNumberProperty(columns.get(set), Integer.parseInt(member));
                } else {
                    json.writeStringProperty(columns.get(set), member);
                }
            }
            json.writeNumberProperty("VALUE", table.value(entry));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
