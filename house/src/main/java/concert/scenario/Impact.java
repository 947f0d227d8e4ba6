package concert.scenario;

/// How much one development promotes or hinders another: a judgement of a cross-impact analysis.
///
/// Descriptors are what may turn out in several ways, their variants are these ways (Weimer-Jehle 2006,
/// doi:10.1016/j.techfore.2005.06.005). A row whose impact is 0 names the variants, no more.
///
/// @param descriptor the descriptor that acts
/// @param variant how it turns out
/// @param on the descriptor that is acted upon, another one
/// @param onVariant its variant that is promoted or hindered
/// @param impact above 0 promotes, below 0 hinders; usually -3 to 3
/// @param provenance where this comes from
public record Impact(String descriptor, String variant, String on, String onVariant, int impact, Provenance provenance)
        implements Row {

    @Override
    public String key() {
        return descriptor + "." + variant + "." + on + "." + onVariant;
    }
}
