package concert.data.sets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The data sets that Concert reads, with what may be done with them and whom to cite.
public enum DataSet {
    /// National Material Capabilities of the Correlates of War project.
    NMC(
            "National Material Capabilities",
            "capabilities cinc cow-nmc",
            Terms.COW,
            "Singer, J. David, Stuart Bremer and John Stuckey. 1972. Capability Distribution, Uncertainty, and Major Power "
                    + "War, 1820-1965. In Bruce Russett (ed.), Peace, War, and Numbers, 19-48. Beverly Hills: Sage; "
                    + "Singer, J. David. 1987. International Interactions 14: 115-132. doi:10.1080/03050628808434695",
            "the file of NMC from correlatesofwar.org (columns ccode, year, milex, milper, irst, pec, tpop, upop, cinc)"),
    /// Formal alliances of the Correlates of War project.
    COW_ALLIANCES(
            "Correlates of War formal alliances",
            "cow-alliance",
            Terms.COW,
            "Gibler, Douglas M. 2009. International Military Alliances, 1648-2008. CQ Press",
            "the file by_directed or by_dyad of the formal alliances from correlatesofwar.org"),
    /// The Alliance Treaty Obligations and Provisions project.
    ATOP(
            "Alliance Treaty Obligations and Provisions",
            "atop-spells atop-dir-spells",
            "free with citation; formal licence unclear, so it is not shipped",
            "Leeds, Brett Ashley, Jeffrey M. Ritter, Sara McLaughlin Mitchell and Andrew G. Long. 2002. Alliance Treaty "
                    + "Obligations and Provisions, 1815-1944. International Interactions 28: 237-260. "
                    + "doi:10.1080/03050620213653",
            "directed spells (ccode1, ccode2, styear, endyear, atop_defense …) or directed dyad-years from atopdata.org"),
    /// Militarized interstate disputes.
    MID(
            "Militarized interstate disputes, directed dyad-years",
            "mids cow-mid cow-mids disputes ddydisps",
            Terms.COW,
            "Palmer, Glenn, et al. 2022. The MID5 Dataset, 2011-2014: Procedures, coding rules, and description. Conflict "
                    + "Management and Peace Science 39: 470-482. doi:10.1177/0738894221995743",
            "directed dyad-years of disputes (dispnum, ccode1, ccode2, year, sidea1, sidea2, hostlev)"),
    /// Membership in the state system of the Correlates of War.
    COW_STATES(
            "Correlates of War state system membership",
            "states cow-system state-system",
            Terms.COW,
            "Correlates of War Project. 2017. State System Membership List, v2016. correlatesofwar.org",
            "the file states of State System Membership from correlatesofwar.org"),
    /// Major powers of the Correlates of War.
    COW_MAJORS(
            "Correlates of War major powers",
            "majors major-powers",
            Terms.COW,
            "Correlates of War Project. 2017. State System Membership List, v2016, file majors. correlatesofwar.org",
            "the file majors of State System Membership from correlatesofwar.org; until then its years are restated as facts"),
    /// The state system of Gleditsch and Ward.
    GW_STATES(
            "Independent states by Gleditsch and Ward",
            "gw gw-system",
            "free with citation; formal licence unclear, so it is not shipped",
            "Gleditsch, Kristian S. and Michael D. Ward. 1999. A Revised List of Independent States since the Congress of "
                    + "Vienna. International Interactions 25: 393-413. doi:10.1080/03050629908434958",
            "the list with columns gwcode, startdate, enddate"),
    /// Roll calls of the General Assembly of the United Nations.
    UN_VOTES(
            "Roll calls of the UN General Assembly",
            "unvotes votes roll-calls rollcalls unga-rollcalls",
            "CC0",
            "Voeten, Erik. 2013. Data and Analyses of Voting in the UN General Assembly. In Bob Reinalda (ed.), Routledge "
                    + "Handbook of International Organization. doi:10.7910/DVN/LEJUQZ",
            "roll calls 1946-2019 come with Concert; a later file has the columns rcid, session, date, votes"),
    /// Ideal points of states estimated from votes in the General Assembly.
    IDEAL_POINTS(
            "Ideal points from votes in the UN General Assembly",
            "idealpoints unga-idealpoints un-ideal-points",
            "MIT (edition of April 2020, which comes with Concert); editions added by a user as their source says",
            "Bailey, Michael A., Anton Strezhnev and Erik Voeten. 2017. Estimating Dynamic State Preferences from United "
                    + "Nations Voting Data. Journal of Conflict Resolution 61: 430-456. doi:10.1177/0022002715595700",
            "all and important votes 1946-2019 come with Concert; add a later edition from Erik Voeten's data page");

    private static final Pattern VERSION = Pattern.compile("[-_ ]?v?([0-9][0-9.]*)$");

    private final String title;
    private final String aliases;
    private final String licence;
    private final String citation;
    private final String origin;

    DataSet(String title, String aliases, String licence, String citation, String origin) {
        this.title = title;
        this.aliases = aliases;
        this.licence = licence;
        this.citation = citation;
        this.origin = origin;
    }

    /// What is said alike of several data sets.
    private static final class Terms {
        private static final String COW =
                "free with citation; no redistribution without permission, so it is not shipped";
    }

    /// {@return its name on the command line, such as `cow-majors`}
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// {@return its table in SQL, such as `cow_majors`}
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// {@return its name in print}
    public String title() {
        return title;
    }

    /// {@return what may be done with it}
    public String licence() {
        return licence;
    }

    /// {@return whom to cite}
    public String citation() {
        return citation;
    }

    /// {@return where it comes from}
    public String origin() {
        return origin;
    }

    /// {@return the version that a user names behind a data set, such as 7.0 of `nmc_v7.0`}
    ///
    /// @param name what the user wrote
    public static Optional<String> version(String name) {
        var version = VERSION.matcher(name.toLowerCase(Locale.ROOT));
        return version.find() ? Optional.of(version.group(1)) : Optional.empty();
    }

    /// {@return the data set that a user names; dashes or underlines, capitals and a version at the end do not
    ///     matter}
    ///
    /// @param name what the user wrote, such as `NMC` or `nmc_v7`
    public static Optional<DataSet> find(String name) {
        var said = name.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-").replaceAll("-?v?[0-9][0-9.]*$", "");
        return Arrays.stream(values())
                .filter(set ->
                        set.id().equals(said) || List.of(set.aliases.split(" ")).contains(said))
                .findFirst();
    }
}
