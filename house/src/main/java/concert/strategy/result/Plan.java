package concert.strategy.result;

import concert.scenario.Dyads;
import java.util.List;

/// What everybody does under given deals, what comes of it and how far it is from an equilibrium.
///
/// @param deals the deals that are on, with their prices
/// @param commitments what each way is used for, in the order of the folder
/// @param payoffs what each actor has of it, in the order of the roster
/// @param scorecard attainment of each end, in the order of the folder
/// @param ledger what the ways of the first actor add to the payoff of the second, others held
/// @param lotteries what actors do by lot, where nothing that they do for sure is an equilibrium; the commitments are
///     then expected amounts
/// @param flows what of each means goes into each way and deal, and through it to each end
/// @param indifferent actors that could do something else at no loss to themselves
/// @param least the least payoff of each actor over the starts of the search
/// @param most the largest payoff of each actor over the starts of the search
/// @param certificate how far it is from an equilibrium
public record Plan(
        List<On> deals,
        List<Commitment> commitments,
        List<Payoff> payoffs,
        List<Attainment> scorecard,
        Dyads ledger,
        List<Lottery> lotteries,
        List<Flow> flows,
        List<String> indifferent,
        List<Double> least,
        List<Double> most,
        Certificate certificate) {
    /// Copies the lists.
    public Plan {
        deals = List.copyOf(deals);
        commitments = List.copyOf(commitments);
        payoffs = List.copyOf(payoffs);
        scorecard = List.copyOf(scorecard);
        lotteries = List.copyOf(lotteries);
        flows = List.copyOf(flows);
        indifferent = List.copyOf(indifferent);
        least = List.copyOf(least);
        most = List.copyOf(most);
    }

    /// A deal that is on.
    ///
    /// @param deal id of the deal
    /// @param price what the payer pays; negative where the payee pays
    /// @param contribution what the deal's effects add to the payoff of each actor, in the order of the roster;
    ///     its costs are not in it, and moves are held
    public record On(String deal, double price, List<Double> contribution) {
        /// Copies the list.
        public On {
            contribution = List.copyOf(contribution);
        }
    }

    /// How much of a way is taken, as early as that is known to be right: what every branch asks for is taken now.
    ///
    /// @param actor id of the owner
    /// @param way id of the way
    /// @param title the way in words
    /// @param now how much before events are seen
    /// @param later how much more once a branch is seen, where that is not 0
    /// @param expected how much in all, on average over the branches
    /// @param capacity the most that could be taken, on average over the branches
    /// @param byBranch how much in all at the end of each path through the branches
    public record Commitment(
            String actor,
            String way,
            String title,
            double now,
            List<Step> later,
            double expected,
            double capacity,
            List<InBranch> byBranch) {
        /// Copies the lists.
        public Commitment {
            later = List.copyOf(later);
            byBranch = List.copyOf(byBranch);
        }
    }

    /// What an actor does with a probability.
    ///
    /// @param actor id of the actor
    /// @param probability above 0, less than 1
    /// @param ways how much of each of its ways
    public record Lottery(String actor, double probability, List<Amount> ways) {
        /// Copies the list.
        public Lottery {
            ways = List.copyOf(ways);
        }
    }

    /// How much of a way is taken.
    ///
    /// @param way id of the way
    /// @param byBranch how much in all at the end of each path through the branches
    public record Amount(String way, List<InBranch> byBranch) {
        /// Copies the list.
        public Amount {
            byBranch = List.copyOf(byBranch);
        }
    }

    /// What is added once a branch is seen.
    ///
    /// @param branch id of the branch
    /// @param amount how much
    public record Step(String branch, double amount) {}

    /// What an actor has.
    ///
    /// @param actor id of the actor
    /// @param expected its payoff on average over the branches
    /// @param byBranch its payoff at the end of each path through the branches
    public record Payoff(String actor, double expected, List<InBranch> byBranch) {
        /// Copies the list.
        public Payoff {
            byBranch = List.copyOf(byBranch);
        }
    }

    /// A number at the end of a path through the branches.
    ///
    /// @param branch id of the last branch; empty where there are no branches
    /// @param probability of the path
    /// @param value the number
    public record InBranch(String branch, double probability, double value) {}

    /// How far an end is attained.
    ///
    /// @param actor id of the owner
    /// @param end key of the end
    /// @param title the end in words
    /// @param attainment on average over the branches
    /// @param worth what that is worth to its owner, weight included
    /// @param byBranch attainment at the end of each path through the branches
    /// @param byActor what the ways of each actor add to it on average, in the order of the roster
    /// @param byDeals what the deals add to it on average
    public record Attainment(
            String actor,
            String end,
            String title,
            double attainment,
            double worth,
            List<InBranch> byBranch,
            List<Double> byActor,
            double byDeals) {
        /// Copies the lists.
        public Attainment {
            byActor = List.copyOf(byActor);
            byBranch = List.copyOf(byBranch);
        }
    }

    /// What goes from a means into a way or a deal with its price, or from there to an end, as a share of the owner's
    /// means. What a way or a deal takes is split over the owner's ends by what they would lose without it.
    ///
    /// @param from key of a means, or id of a way or deal
    /// @param to id of a way or deal, or key of an end
    /// @param share of the means, summed over means
    public record Flow(String from, String to, double share) {}

    /// {@return what an actor expects}
    ///
    /// @param actor id of the actor
    public double payoff(String actor) {
        return payoffs.stream()
                .filter(payoff -> payoff.actor().equals(actor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor " + actor))
                .expected();
    }

    /// {@return how much of a way is taken}
    ///
    /// @param way id of the way
    public Commitment commitment(String way) {
        return commitments.stream()
                .filter(commitment -> commitment.way().equals(way))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way " + way));
    }
}
