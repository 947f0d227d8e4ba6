package concert.cli.events;

import concert.coding.Plover;
import concert.data.events.EventCode;
import concert.data.events.EventStore;
import concert.data.sets.StateTable;
import concert.data.store.DataStore;

/// Event data in the user's store.
final class UserEvents {
    private UserEvents() {}

    static EventStore open() {
        return new EventStore(
                DataStore.ofUser(),
                EventCode.all(
                        code -> Plover.of(code).type(), code -> Plover.of(code).mode()),
                StateTable.read());
    }
}
