package concert.scenario.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An event in the ontology PLOVER, the successor of CAMEO: one of sixteen types, most with modes.
/// Halterman, A., B. E. Bagozzi, A. Beger, P. Schrodt and G. Scarborough. 2023. PLOVER and POLECAT: A New
/// Political Event Ontology and Dataset. Open Event Data Alliance.
///
/// @param type the type, such as `consult`; empty for statements and appeals, which have none
/// @param mode the mode, such as `visit`; empty where it has none
public record Plover(String type, String mode) {
    /// The types.
    public static final List<String> TYPES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault");

    private static final Plover NONE = new Plover("", "");

    /// The conversion of September 2021, restated: the start of a code of CAMEO, the type, the mode where
    /// it has one. The longest start counts. Statements (01) and appeals (02) have no type.
    private static final Map<String, Plover> OF_CAMEO = Arrays.stream(
                    """
            03 agree;
            04 consult; 041 consult phone; 042 consult visit; 043 consult visit; 044 consult third-party;
            05 support;
            06 cooperate;
            07 aid;
            08 concede; 0813 retreat; 0814 retreat; 084 retreat; 0841 retreat release; 0842 retreat return;
            085 retreat ease; 086 retreat access; 087 retreat disarm; 0871 retreat ceasefire;
            0872 retreat withdraw;
            09 accuse investigate;
            11 accuse disapprove; 112 accuse disapprove; 1121 accuse allege; 1122 accuse allege;
            1123 accuse allege; 1124 accuse allege; 1125 accuse allege; 114 accuse allege; 115 accuse allege;
            10 request; 101 request assist; 102 request assist; 103 request assist; 104 request change;
            105 request change; 1051 request yield; 1052 request yield; 1053 request yield; 1054 request yield;
            1055 request yield; 1056 request yield; 106 request meet; 107 request meet; 108 request meet;
            12 reject; 121 reject assist; 122 reject assist; 123 reject change; 124 reject change;
            1243 reject yield; 1244 reject yield; 1245 reject yield; 1246 reject yield; 125 reject meet;
            126 reject meet; 127 reject meet; 128 reject yield; 129 reject yield;
            13 threaten; 1311 threaten relations; 1312 threaten restrict; 1313 threaten relations;
            132 threaten ban; 1321 threaten; 1323 threaten restrict; 1324 threaten restrict;
            133 threaten relations; 134 threaten relations; 135 threaten relations; 136 threaten expel;
            137 threaten violence; 138 threaten violence; 1381 threaten restrict; 1382 threaten territory;
            139 threaten relations;
            14 protest; 141 protest demo; 142 protest hunger; 143 protest boycott; 144 protest obstruct;
            145 protest riot;
            15 mobilize; 151 mobilize police; 152 mobilize troops; 153 mobilize police; 154 mobilize troops;
            16 sanction; 161 sanction withdraw; 162 sanction discontinue; 163 coerce restrict;
            164 sanction withdraw; 165 sanction withdraw; 166 sanction expel;
            17 coerce; 171 coerce seize; 1712 assault destroy; 172 coerce restrict; 1722 coerce ban;
            1723 coerce curfew; 1724 coerce martial-law; 173 coerce arrest; 174 coerce deport; 175 assault;
            18 assault; 181 assault abduct; 182 assault beat; 1821 assault sexual; 1822 assault torture;
            1823 assault; 183 assault suicide-attack; 1832 assault explosives; 1833 assault explosives;
            184 assault abduct; 185 assault assassinate; 186 assault assassinate;
            19 assault; 191 coerce restrict; 192 coerce seize; 193 assault firearms; 194 assault heavy-weapons;
            195 assault heavy-weapons;
            20 assault; 200 assault massacre; 201 assault cleansing; 202 assault massacre;
            203 assault cleansing; 204 assault unconventional;
            """.strip().split(";\\s*"))
            .map(entry -> entry.split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    words -> words[0], words -> new Plover(words[1], words.length > 2 ? words[2] : "")));

    /// {@return the type and mode of a code}
    ///
    /// @param code a code of CAMEO, such as `042`
    public static Plover of(String code) {
        for (var length = code.length(); length > 0; length--) {
            var plover = Optional.ofNullable(OF_CAMEO.get(code.substring(0, length)));
            if (plover.isPresent()) {
                return plover.get();
            }
        }
        return NONE;
    }

    /// {@return type and mode as they are written, such as `consult (visit)`; empty without a type}
    public String title() {
        return mode.isEmpty() ? type : type + " (" + mode + ")";
    }
}
