package concert.order.idealpoint;

import java.util.Comparator;

/// A country in a session of the General Assembly.
///
/// @param country COW number
/// @param session from 1; session s is that of the year 1945 + s
/// @param votes how many votes it cast that count
public record CountrySession(int country, int session, int votes) {
    private static final int FIRST_YEAR = 1945;

    /// {@return the year of the session}
    public int year() {
        return FIRST_YEAR + session;
    }

    Key key() {
        return new Key(country, session);
    }

    record Key(int country, int session) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingInt(Key::session).thenComparingInt(Key::country);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
