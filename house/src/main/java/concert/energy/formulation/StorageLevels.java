package concert.energy.formulation;

import static concert.scenario.energy.EnergyParameter.DAYS_IN_DAY_TYPE;
import static concert.scenario.energy.EnergyParameter.DAY_SPLIT;
import static concert.scenario.energy.EnergyParameter.MIN_STORAGE_CHARGE;
import static concert.scenario.energy.EnergyParameter.OPERATIONAL_LIFE_STORAGE;
import static concert.scenario.energy.EnergyParameter.RESIDUAL_STORAGE_CAPACITY;
import static concert.scenario.energy.EnergyParameter.STORAGE_LEVEL_START;
import static concert.scenario.energy.EnergyParameter.STORAGE_MAX_CHARGE_RATE;
import static concert.scenario.energy.EnergyParameter.STORAGE_MAX_DISCHARGE_RATE;
import static concert.scenario.energy.EnergyParameter.TECHNOLOGY_FROM_STORAGE;
import static concert.scenario.energy.EnergyParameter.TECHNOLOGY_TO_STORAGE;

import concert.energy.frame.Brackets;
import concert.energy.frame.Frame;
import concert.scenario.energy.EnergyParameter;
import java.util.Arrays;

/// Storage (S1–S15, SC1–SC6, SI1–SI3): a store's level from year to year, season to season, through the first and the
/// last week of a season, and its size.
///
/// Where several slices share a bracket, the long form adds their rates and multiplies by their whole length; so does
/// this. A slice in no bracket charges and discharges for nothing.
final class StorageLevels {
    private static final double ANY = Double.POSITIVE_INFINITY;

    private final Formulation model;
    private final Frame frame;
    private final Brackets brackets;

    StorageLevels(Formulation model) {
        this.model = model;
        this.frame = model.frame;
        this.brackets = new Brackets(frame);
    }

    void add() {
        for (var r = 0; r < frame.regions; r++) {
            for (var s = 0; s < frame.stores; s++) {
                var store = new Store(r, s);
                for (var y = 0; y < frame.years; y++) {
                    store.size(y);
                    store.charge(y);
                }
                for (var y = 0; y < frame.years; y++) {
                    store.starts(y);
                    store.levels(y);
                }
            }
        }
    }

    /// The equations of one store.
    private final class Store {
        private final int r;
        private final int s;
        /// Net charge, a rate: by year, season, type of day and bracket.
        private final int[] net = new int[frame.years * frame.seasons * frame.dayTypes * frame.brackets];
        private final int[] yearStart = new int[frame.years];
        private final int[] seasonStart = new int[frame.years * frame.seasons];
        private final int[] dayStart = new int[frame.years * frame.seasons * frame.dayTypes];

        Store(int r, int s) {
            this.r = r;
            this.s = s;
            for (var levels : new int[][] {yearStart, seasonStart, dayStart}) {
                Arrays.setAll(levels, _ -> model.column(0, ANY));
            }
            Arrays.setAll(net, _ -> model.column(Double.NEGATIVE_INFINITY, ANY));
        }

        private int season(int y, int ls) {
            return y * frame.seasons + ls;
        }

        private int day(int y, int ls, int ld) {
            return season(y, ls) * frame.dayTypes + ld;
        }

        private int net(int y, int ls, int ld, int lh) {
            return net[day(y, ls, ld) * frame.brackets + lh];
        }

        /// SI1, SI3: StorageUpperLimit = ResidualStorageCapacity + Σ NewStorageCapacity that still stands.
        void size(int y) {
            var life = frame.table(OPERATIONAL_LIFE_STORAGE).at(r, s);
            model.term(model.columns.storage(r, s, y), 1);
            for (var built = 0; built <= y; built++) {
                if (frame.stands(built, y, life)) {
                    model.term(model.columns.newStorage(r, s, built), -1);
                }
            }
            model.equal(Rule.SI3, frame.table(RESIDUAL_STORAGE_CAPACITY).at(r, s, y), r, s, y);
        }

        /// S1, S2, SC5, SC6: rates of charge and discharge in each bracket, and their limits.
        void charge(int y) {
            brackets.visit((ls, ld, lh) -> {
                rates(TECHNOLOGY_TO_STORAGE, y, brackets.slices(ls, ld, lh), 1);
                model.atMost(Rule.SC5, frame.table(STORAGE_MAX_CHARGE_RATE).at(r, s), r, s, ls, ld, lh, y);
                rates(TECHNOLOGY_FROM_STORAGE, y, brackets.slices(ls, ld, lh), 1);
                model.atMost(Rule.SC6, frame.table(STORAGE_MAX_DISCHARGE_RATE).at(r, s), r, s, ls, ld, lh, y);
                rates(TECHNOLOGY_TO_STORAGE, y, brackets.slices(ls, ld, lh), 1);
                rates(TECHNOLOGY_FROM_STORAGE, y, brackets.slices(ls, ld, lh), -1);
                model.term(net(y, ls, ld, lh), -1);
                model.equal(Rule.S, 0, r, s, y);
            });
        }

        private void rates(EnergyParameter link, int y, int[] slices, double factor) {
            for (var t = 0; t < frame.technologies; t++) {
                for (var m = 0; m < frame.modes; m++) {
                    var ratio = frame.table(link).at(r, t, s, m);
                    for (var l : slices) {
                        if (ratio > 0) {
                            model.rate(r, l, t, m, y, factor * ratio);
                        }
                    }
                }
            }
        }

        /// S5–S12: what is in the store at the start of a year, of its seasons and of their types of day.
        void starts(int y) {
            model.term(yearStart[y], 1);
            if (y == 0) {
                model.equal(Rule.S, frame.table(STORAGE_LEVEL_START).at(r, s), r, s, y);
            } else {
                yearFinishTerms(y - 1, -1);
                model.equal(Rule.S, 0, r, s, y);
            }
            for (var ls = 0; ls < frame.seasons; ls++) {
                model.term(seasonStart[season(y, ls)], 1);
                model.term(ls == 0 ? yearStart[y] : seasonStart[season(y, ls - 1)], -1);
                if (ls > 0) {
                    seasonCharge(y, ls - 1, -1);
                }
                model.equal(Rule.S, 0, r, s, y);
                for (var ld = 0; ld < frame.dayTypes; ld++) {
                    model.term(dayStart[day(y, ls, ld)], 1);
                    model.term(ld == 0 ? seasonStart[season(y, ls)] : dayStart[day(y, ls, ld - 1)], -1);
                    if (ld > 0) {
                        week(y, ls, ld - 1, -1);
                    }
                    model.equal(Rule.S, 0, r, s, y);
                }
            }
        }

        /// S3: what a season adds, NetChargeWithinYear over its types of day and brackets.
        private void seasonCharge(int y, int ls, double factor) {
            for (var ld = 0; ld < frame.dayTypes; ld++) {
                for (var lh = 0; lh < frame.brackets; lh++) {
                    model.term(net(y, ls, ld, lh), factor * brackets.length(ls, ld, lh, y));
                }
            }
        }

        /// S7, S8: StorageLevelYearFinish.
        private void yearFinishTerms(int y, double factor) {
            model.term(yearStart[y], factor);
            for (var ls = 0; ls < frame.seasons; ls++) {
                seasonCharge(y, ls, factor);
            }
        }

        /// What the days of one type in a week add: DaysInDayType · Σ_lh NetChargeWithinDay.
        private void week(int y, int ls, int ld, double factor) {
            days(y, ls, ld, factor * frame.table(DAYS_IN_DAY_TYPE).at(ls, ld, y), 0, frame.brackets);
        }

        /// S4: NetChargeWithinDay = Net · DaySplit, over some brackets.
        private void days(int y, int ls, int ld, double factor, int from, int to) {
            for (var lh = from; lh < to; lh++) {
                model.term(net(y, ls, ld, lh), factor * frame.table(DAY_SPLIT).at(lh, y));
            }
        }

        /// S13–S15: StorageLevelDayTypeFinish, in the last week of the season.
        private void dayFinish(int y, int ls, int ld) {
            if (ls < frame.seasons - 1) {
                model.term(seasonStart[season(y, ls + 1)], 1);
            } else {
                yearFinishTerms(y, 1);
            }
            for (var later = ld + 1; later < frame.dayTypes; later++) {
                week(y, ls, later, -1);
            }
        }

        /// SC1–SC4: MinStorageCharge · size ≤ level ≤ size at the start and end of each bracket of the first and the
        /// last week.
        void levels(int y) {
            brackets.visit((ls, ld, lh) -> {
                within(y, ls, ld, lh, () -> {
                    model.term(dayStart[day(y, ls, ld)], 1);
                    days(y, ls, ld, 1, 0, lh);
                });
                within(y, ls, ld, lh, () -> {
                    dayFinish(y, ls, ld);
                    days(y, ls, ld, -1, lh + 1, frame.brackets);
                });
                if (ld > 0) {
                    within(y, ls, ld, lh, () -> {
                        model.term(dayStart[day(y, ls, ld)], 1);
                        days(y, ls, ld - 1, -1, lh + 1, frame.brackets);
                    });
                    within(y, ls, ld, lh, () -> {
                        dayFinish(y, ls, ld - 1);
                        days(y, ls, ld, 1, 0, lh);
                    });
                }
            });
        }

        private void within(int y, int ls, int ld, int lh, Runnable level) {
            var size = model.columns.storage(r, s, y);
            level.run();
            model.term(size, -1);
            model.atMost(Rule.SC1, 0, r, s, ls, ld, lh, y);
            level.run();
            model.term(size, -frame.table(MIN_STORAGE_CHARGE).at(r, s, y));
            model.atLeast(Rule.SC1, 0, r, s, ls, ld, lh, y);
        }
    }
}
