package concert.assess.metric;

import java.util.List;

/// What the metrics of coalitions and blocs mean.
final class CoalitionFamilies {
    private static final MetricFamily.Method COALITIONS =
            new MetricFamily.Method("coalitions", "docs/methods/coalitions.md");
    private static final String GRADE = "grade";

    private CoalitionFamilies() {}

    static void addTo(List<MetricFamily> all) {
        add(
                all,
                "coalition.COALITION.worth",
                GRADE,
                "Sum of the pairs of a coalition: net convergence plus signed ties");
        add(all, "coalition.COALITION.split", GRADE, "What the coalition loses by its cheapest split in two");
        add(all, "coalition.COALITION.adds.ACTOR", GRADE, "What the coalition would lose without a member");
        add(all, "coalition.COALITION.shapley.ACTOR", GRADE, "Shapley value of a member; it gains if above 0");
        add(
                all,
                "coalition.COALITION.leaving.ACTOR",
                GRADE,
                "What a member would lose by leaving for the best bloc of the other actors, or for none");
        add(all, "coalition.COALITION.nucleolus.ACTOR", GRADE, "Share of a member in the nucleolus");
        add(
                all,
                "coalition.COALITION.least_core",
                GRADE,
                "What the worst-off part lacks at best; 0 or less if the coalition can be held together");
        add(all, "blocs.count", "blocs", "Blocs in the partition with the largest sum of likings");
        add(all, "blocs.welfare", GRADE, "Sum of likings in that partition");
        add(all, "together.A.B", "0 or 1", "Whether two actors are in one bloc of that partition");
    }

    private static void add(List<MetricFamily> all, String name, String unit, String meaning) {
        all.add(new MetricFamily("alignment." + name, unit, meaning, COALITIONS));
    }
}
