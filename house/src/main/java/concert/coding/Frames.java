package concert.coding;

/// Codes of CAMEO that say how an act stands rather than what is done: appeals, promises, demands, refusals, threats.
final class Frames {
    private Frames() {}

    /// {@return the modality that a code gives the act that completes its verb}
    static Modality of(String code) {
        return switch (code) {
            case "020", "021", "022", "023", "025" -> Modality.APPEALED;
            case "030" -> Modality.INTENDED;
            case "100", "101", "102" -> Modality.DEMANDED;
            case "120", "121", "122", "124" -> Modality.REFUSED;
            case "130", "138" -> Modality.THREATENED;
            default -> Modality.ASSERTED;
        };
    }
}
