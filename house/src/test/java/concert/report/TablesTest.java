package concert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What other programs read.
class TablesTest {
    @Test
    void metricsHaveOneLineEachAndAsManyCellsAsTheHead() {
        var assessment = Sample.assessment();
        var lines = MetricsCsv.render(assessment).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("key,analysis,unit,value,futures,mean,sd,p05,p10,p25,p50,p75,p90,p95");
        assertThat(lines)
                .hasSize(1 + assessment.metrics().size())
                .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(14));
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("bargaining.border.status_quo,bargaining,position 0-100,20.0,400,20.0,4.0,"));
    }

    @Test
    void jsonHoldsWhatTheAssessmentHolds() {
        var json = JsonMapper.builder().build().readTree(AssessmentJson.render(Sample.assessment()));
        assertThat(json.at("/format").intValue()).isEqualTo(AssessmentJson.FORMAT);
        assertThat(json.at("/scenario/as_of").stringValue()).isEqualTo("2020-06-01");
        assertThat(json.at("/run/input_hash").stringValue()).isEqualTo("c0ffee");
        assertThat(json.at("/judgements/0/confidence").stringValue()).isEqualTo("moderate");
        assertThat(json.at("/claims/0/verdict").stringValue()).isEqualTo("fails");
        assertThat(json.at("/claims/2/reason").stringValue()).isEqualTo("No analysis gives strategy.war.");
        assertThat(json.at("/metrics/0/spread/p90").doubleValue())
                .isEqualTo(json.at("/metrics/0/value").doubleValue() + 6);
    }

    @Test
    void everyNameInTheJsonIsDocumented() {
        var names = new TreeSet<String>();
        collect("", JsonMapper.builder().build().readTree(AssessmentJson.render(Sample.assessment())), names);
        var page = Documentation.read("assessment-json.md");
        assertThat(names).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    @Test
    void everyColumnOfTheMetricsIsDocumented() {
        var page = Documentation.read("assessment-json.md");
        var head = MetricsCsv.render(Sample.assessment()).lines().findFirst().orElseThrow();
        assertThat(head.split(",", -1)).allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    private static void collect(String path, JsonNode node, Set<String> names) {
        if (node.isObject() && !path.equals("scenario.options")) {
            node.properties().forEach(entry -> {
                var name = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
                names.add(name);
                collect(name, entry.getValue(), names);
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(path + "[]", item, names));
        }
    }
}
