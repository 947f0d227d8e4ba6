package concert.assess;

import concert.assess.analysis.Results;
import concert.assess.claim.TestedClaim;
import concert.assess.ensemble.DealFutures;
import concert.assess.ensemble.Driver;
import concert.assess.judgement.KeyJudgement;
import concert.assess.metric.Metric;
import concert.assess.metric.Spread;
import concert.assess.run.Progress;
import concert.assess.run.Run;
import concert.assess.run.Workers;
import concert.scenario.Scenario;
import concert.scenario.world.World;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// What a scenario amounts to: results of the analyses, metrics with their spread, claims and key judgements.
///
/// @param scenario what was assessed
/// @param run what is needed to compute it again
/// @param results what each analysis says with every estimate at its middle
/// @param metrics every metric that has a value, in a stable order
/// @param spreads how each metric varies over the futures, in the order of the metrics
/// @param drivers what each metric is most sensitive to, strongest first within a metric
/// @param claims the claims of the text, in the folder's order
/// @param judgements the key judgements, the most important first
/// @param cautions what a reader must know before trusting it
/// @param dealFutures what each actor has of each deal over some of the futures; null where no deal is made by grand
///     strategy, nothing is uncertain, or it would take long
public record Assessment(
        Scenario scenario,
        Run run,
        Results results,
        List<Metric> metrics,
        List<Spread> spreads,
        List<Driver> drivers,
        List<TestedClaim> claims,
        List<KeyJudgement> judgements,
        List<Caution> cautions,
        @Nullable DealFutures dealFutures) {
    /// Copies the lists.
    public Assessment {
        metrics = List.copyOf(metrics);
        spreads = List.copyOf(spreads);
        drivers = List.copyOf(drivers);
        claims = List.copyOf(claims);
        judgements = List.copyOf(judgements);
        cautions = List.copyOf(cautions);
    }

    /// How an assessment is computed. Nothing but [#run()] and [#world()] has an effect on what it
    /// says.
    ///
    /// @param run version, seed, number of futures and hash of the input
    /// @param threads how many threads compute futures, at least 1
    /// @param progress hears how far it is
    /// @param cancel asked now and then; once it says true the computation stops
    /// @param world what data tell of the international system
    public record Options(Run run, int threads, Progress progress, BooleanSupplier cancel, World world) {
        /// Checks the number of threads.
        public Options {
            if (threads < 1) {
                throw new IllegalArgumentException("threads is " + threads + ", expected at least 1");
            }
        }

        /// {@return what the scenario asks for, on all processors, heard and canceled by nobody}
        ///
        /// @param scenario the scenario
        public static Options of(Scenario scenario) {
            var about = scenario.about();
            return new Options(
                    new Run("", about.seed(), about.futures(), ""),
                    Runtime.getRuntime().availableProcessors(),
                    Progress.NONE,
                    () -> false,
                    World.UNKNOWN);
        }

        /// {@return who does the work}
        public Workers workers() {
            return new Workers(run, threads, progress, cancel);
        }

        /// {@return the same with another run}
        ///
        /// @param other version, seed, number of futures and hash of the input
        public Options withRun(Run other) {
            return new Options(other, threads, progress, cancel, world);
        }

        /// {@return the same with what data tell of the international system}
        ///
        /// @param other the data at hand
        public Options withWorld(World other) {
            return new Options(run, threads, progress, cancel, other);
        }

        /// {@return the same with another number of threads}
        ///
        /// @param other at least 1
        public Options withThreads(int other) {
            return new Options(run, other, progress, cancel, world);
        }

        /// {@return the same with somebody who listens}
        ///
        /// @param other hears how far it is
        public Options withProgress(Progress other) {
            return new Options(run, threads, other, cancel, world);
        }

        /// {@return the same with somebody who may cancel}
        ///
        /// @param other says true once the computation shall stop
        public Options withCancel(BooleanSupplier other) {
            return new Options(run, threads, progress, other, world);
        }
    }

    /// {@return the assessment of a scenario as it asks for it}
    ///
    /// @param scenario the scenario
    public static Assessment of(Scenario scenario) {
        return of(scenario, Options.of(scenario));
    }

    /// The assessment of a scenario.
    ///
    /// @param scenario the scenario
    /// @param options how it is computed
    /// @return the assessment
    /// @throws java.util.concurrent.CancellationException once the options' cancel check says so
    public static Assessment of(Scenario scenario, Options options) {
        return new Assessor(scenario, options).assess();
    }

    /// {@return what each actor has of each deal over some of the futures}
    public Optional<DealFutures> findDealFutures() {
        return Optional.ofNullable(dealFutures);
    }

    /// {@return the metric with this key}
    ///
    /// @param key the key
    public Optional<Metric> findMetric(String key) {
        return metrics.stream().filter(metric -> metric.key().equals(key)).findFirst();
    }

    /// {@return how the metric with this key varies over the futures}
    ///
    /// @param key the key
    public Optional<Spread> findSpread(String key) {
        return spreads.stream().filter(spread -> spread.key().equals(key)).findFirst();
    }

    /// {@return what the metric with this key is most sensitive to, strongest first}
    ///
    /// @param key the key
    public List<Driver> driversOf(String key) {
        return drivers.stream().filter(driver -> driver.metric().equals(key)).toList();
    }
}
