package concert.order.idealpoint;

import concert.scenario.vote.RollCall;
import concert.scenario.vote.RollCall.Mark;
import concert.scenario.vote.RollCalls;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Votes made ready for the model of Bailey, Strezhnev & Voeten: resolutions that repeat an earlier one count as one
/// item, items on which everybody voted alike are dropped.
///
/// The votes of item j stand in the places from `start[j]` to `start[j + 1]`: first those for it, from
/// `abstained[j]` on the abstentions, from `against[j]` on those against it.
public final class VoteTable {
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR_WITH_PARTS = 1989;
    private static final int SESSION_WITHOUT_VOTES = 19;
    private static final int ZANZIBAR = 511;
    private static final int SOUTH_AFRICA = 560;
    private static final int SESSION_OF_ITS_RETURN = 48;

    final int[] start;
    final int[] abstained;
    final int[] against;
    final int[] voter;
    private final List<CountrySession> voters;

    private VoteTable(List<CountrySession> voters, List<List<Vote>> items) {
        this.voters = voters;
        this.start = new int[items.size() + 1];
        this.abstained = new int[items.size()];
        this.against = new int[items.size()];
        this.voter = new int[items.stream().mapToInt(List::size).sum()];
        fill(items);
    }

    private void fill(List<List<Vote>> items) {
        var numbers = new TreeMap<CountrySession.Key, Integer>();
        voters.forEach(each -> numbers.put(each.key(), numbers.size()));
        var at = 0;
        for (var item = 0; item < items.size(); item++) {
            start[item] = at;
            abstained[item] = at + count(items.get(item), 'y');
            against[item] = abstained[item] + count(items.get(item), 'a');
            for (var vote : items.get(item)) {
                voter[at++] = numbers.getOrDefault(vote.key(), -1);
            }
        }
        start[items.size()] = at;
    }

    private static int count(List<Vote> votes, char choice) {
        return (int) votes.stream().filter(vote -> vote.choice() == choice).count();
    }

    /// A vote in the order in which an item keeps them: yes, abstain, no; by session and country.
    private record Vote(CountrySession.Key key, char choice) {
        static final Comparator<Vote> ORDER = Comparator.comparingInt((Vote vote) -> "yan".indexOf(vote.choice()))
                .thenComparing(Vote::key);
    }

    /// Makes votes ready.
    ///
    /// @param calls the roll calls
    /// @param set which of them count
    /// @return the votes
    public static VoteTable of(RollCalls calls, VoteSet set) {
        var byItem = new TreeMap<Integer, TreeMap<CountrySession.Key, Character>>();
        for (var call : calls.calls()) {
            if (counts(call, set)) {
                add(calls, call, byItem.computeIfAbsent(calls.first(call.id()), _ -> new TreeMap<>()));
            }
        }
        var items = new ArrayList<List<Vote>>();
        for (var votes : byItem.values()) {
            if (votes.values().stream().distinct().count() > 1) {
                items.add(votes.entrySet().stream()
                        .map(vote -> new Vote(vote.getKey(), vote.getValue()))
                        .sorted(Vote.ORDER)
                        .toList());
            }
        }
        return new VoteTable(voters(items), items);
    }

    private static boolean counts(RollCall call, VoteSet set) {
        var part = call.marks().contains(Mark.AMENDMENT) || call.marks().contains(Mark.PARAGRAPH);
        return (set == VoteSet.ALL || call.marks().contains(Mark.IMPORTANT))
                && !(part && call.session() + FIRST_YEAR > LAST_YEAR_WITH_PARTS)
                && call.session() != SESSION_WITHOUT_VOTES;
    }

    private static void add(RollCalls calls, RollCall call, Map<CountrySession.Key, Character> votes) {
        for (var i = 0; i < calls.states().size(); i++) {
            int country = calls.states().get(i);
            var excluded = country == ZANZIBAR || (country == SOUTH_AFRICA && call.session() == SESSION_OF_ITS_RETURN);
            if (call.choices().charAt(i) != '.' && !excluded) {
                votes.putIfAbsent(
                        new CountrySession.Key(country, call.session()),
                        call.choices().charAt(i));
            }
        }
    }

    private static List<CountrySession> voters(List<List<Vote>> items) {
        var counts = new TreeMap<CountrySession.Key, Integer>();
        for (var item : items) {
            item.forEach(vote -> counts.merge(vote.key(), 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> new CountrySession(
                        entry.getKey().country(), entry.getKey().session(), entry.getValue()))
                .toList();
    }

    /// {@return who voted, by session and country: so an item's votes lie close together}
    public List<CountrySession> voters() {
        return voters;
    }

    /// {@return how many items there are}
    public int items() {
        return abstained.length;
    }

    /// {@return how many votes there are}
    public int votes() {
        return voter.length;
    }
}
