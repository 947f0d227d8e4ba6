package concert.assess.judgement;

/// How good the basis of a judgement is (ICD 203). It is never said in the same sentence as a likelihood.
public enum Confidence {
    /// Scant, questionable or fragmented basis.
    LOW,
    /// Credibly sourced and plausible, not corroborated enough for more. The most without a scored record.
    MODERATE,
    /// High-quality basis and a scored record.
    HIGH
}
