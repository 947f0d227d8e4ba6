package concert.strategy.situation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Which deals are on, and at which price. A negative price is paid by the payee.
///
/// @param on whether each deal is on, in the order of the folder
/// @param price what is paid for each deal, 0 for a deal that is off
public record Accord(List<Boolean> on, List<Double> price) {
    /// {@return no deal}
    ///
    /// @param deals how many deals there are
    public static Accord none(int deals) {
        return new Accord(Collections.nCopies(deals, false), Collections.nCopies(deals, 0.0));
    }

    /// {@return the deals whose bits are set}
    ///
    /// @param deals how many deals there are
    /// @param bits a bit for each deal
    public static Accord ofBits(int deals, int bits) {
        return new Accord(
                IntStream.range(0, deals)
                        .mapToObj(deal -> (bits >> deal & 1) == 1)
                        .toList(),
                Collections.nCopies(deals, 0.0));
    }

    /// {@return whether a deal is on}
    ///
    /// @param deal place of the deal
    public boolean isOn(int deal) {
        return on.get(deal);
    }

    /// {@return how many deals are on}
    public int count() {
        return (int) on.stream().filter(each -> each).count();
    }

    /// {@return whether all deals of another are on}
    ///
    /// @param other the accord whose deals are looked for
    public boolean contains(Accord other) {
        return IntStream.range(0, on.size()).allMatch(deal -> on.get(deal) || !other.on.get(deal));
    }

    /// {@return the price of each deal that is on}
    public List<Double> pricesOfThoseOn() {
        return IntStream.range(0, on.size())
                .filter(on::get)
                .mapToObj(price::get)
                .toList();
    }

    /// {@return whether something is paid}
    public boolean isPriced() {
        return price.stream().anyMatch(each -> each != 0);
    }

    /// {@return the same with a deal on, without a price for it}
    ///
    /// @param deal place of the deal
    public Accord with(int deal) {
        return new Accord(replaced(on, deal, true), replaced(price, deal, 0.0));
    }

    /// {@return the same without a deal, and without a price for it}
    ///
    /// @param deal place of the deal
    public Accord without(int deal) {
        return new Accord(replaced(on, deal, false), replaced(price, deal, 0.0));
    }

    /// {@return the same at another price for a deal that is on}
    ///
    /// @param deal place of the deal
    /// @param newPrice what is paid
    public Accord at(int deal, double newPrice) {
        return new Accord(on, replaced(price, deal, newPrice));
    }

    /// {@return the same with prices moved along a direction}
    ///
    /// @param direction change of each price
    /// @param by how far
    public Accord moved(double[] direction, double by) {
        return new Accord(
                on,
                IntStream.range(0, on.size())
                        .mapToObj(deal -> price.get(deal) + by * direction[deal])
                        .toList());
    }

    /// {@return the same deals without prices}
    public Accord withoutPrices() {
        return new Accord(on, Collections.nCopies(on.size(), 0.0));
    }

    private static <T> List<T> replaced(List<T> list, int place, T value) {
        var copy = new ArrayList<>(list);
        copy.set(place, value);
        return List.copyOf(copy);
    }
}
