package concert.strategy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Which deals are on, and at which price. A negative price is paid by the payee.
///
/// @param on whether each deal is on, in the order of the folder
/// @param price what is paid for each deal, 0 for a deal that is off
record Accord(List<Boolean> on, List<Double> price) {
    static Accord none(int deals) {
        return new Accord(Collections.nCopies(deals, false), Collections.nCopies(deals, 0.0));
    }

    /// The deals whose bits are set.
    static Accord ofBits(int deals, int bits) {
        return new Accord(
                IntStream.range(0, deals)
                        .mapToObj(deal -> (bits >> deal & 1) == 1)
                        .toList(),
                Collections.nCopies(deals, 0.0));
    }

    boolean isOn(int deal) {
        return on.get(deal);
    }

    int count() {
        return (int) on.stream().filter(each -> each).count();
    }

    boolean contains(Accord other) {
        return IntStream.range(0, on.size()).allMatch(deal -> on.get(deal) || !other.on.get(deal));
    }

    /// The price of each deal that is on.
    List<Double> pricesOfThoseOn() {
        return IntStream.range(0, on.size())
                .filter(on::get)
                .mapToObj(price::get)
                .toList();
    }

    /// Whether something is paid.
    boolean isPriced() {
        return price.stream().anyMatch(each -> each != 0);
    }

    /// The same with a deal on, without a price for it.
    Accord with(int deal) {
        return new Accord(replaced(on, deal, true), replaced(price, deal, 0.0));
    }

    /// The same without a deal, and without a price for it.
    Accord without(int deal) {
        return new Accord(replaced(on, deal, false), replaced(price, deal, 0.0));
    }

    /// The same at another price for a deal that is on.
    Accord at(int deal, double newPrice) {
        return new Accord(on, replaced(price, deal, newPrice));
    }

    /// The same with prices moved along a direction.
    Accord moved(double[] direction, double by) {
        return new Accord(
                on,
                IntStream.range(0, on.size())
                        .mapToObj(deal -> price.get(deal) + by * direction[deal])
                        .toList());
    }

    /// The same deals without prices.
    Accord withoutPrices() {
        return new Accord(on, Collections.nCopies(on.size(), 0.0));
    }

    private static <T> List<T> replaced(List<T> list, int place, T value) {
        var copy = new ArrayList<>(list);
        copy.set(place, value);
        return List.copyOf(copy);
    }
}
