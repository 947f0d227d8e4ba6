package concert.documents.draft;

import concert.coding.Coder;
import concert.coding.Dictionaries;
import concert.coding.parse.LanguageEngine;
import concert.documents.grammar.DateGrammar;
import concert.documents.grammar.Sentences;
import concert.documents.proposal.Proposal;
import concert.documents.text.DocumentFile;
import concert.scenario.Table;
import concert.scenario.When;
import concert.scenario.draft.Draft;
import concert.scenario.world.States;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Everything that is drafted from one document.
public final class Extraction {
    private static final double CERTAIN = 1;

    private final DocumentFile.Text document;
    private final Source source;
    private final Dictionaries dictionaries;

    /// Looks up who is named where.
    ///
    /// @param name the document's file name
    /// @param document the document
    /// @param published when it appeared
    /// @param dictionaries the dictionaries of the event coder
    /// @param states the table of states
    public Extraction(
            String name, DocumentFile.Text document, When published, Dictionaries dictionaries, States states) {
        this.document = document;
        this.dictionaries = dictionaries;
        var sentences = Sentences.of(document.text().plain());
        var gazetteer = new Gazetteer(dictionaries.vocabulary(), dictionaries.actors(), states, published.last());
        this.source = new Source(
                name, document.text(), sentences, new Mentions(gazetteer, sentences), new DateGrammar(published));
    }

    /// {@return the drafts, the document itself first as a source}
    public List<Draft> drafts() {
        var cued = new EventDrafts(source, (_, _) -> false);
        return drafts(cued.drafts(), cued.untold());
    }

    /// {@return the drafts with the events that the event coder finds in the trees of a language engine}
    ///
    /// @param engine the engine
    public List<Draft> drafts(LanguageEngine engine) {
        var untold = new TreeMap<Integer, String>();
        var coded = new CodedEventDrafts(source, new Coder(dictionaries), untold);
        coded.code(engine);
        var cued = new EventDrafts(source, coded::isCovered);
        var events = coded.with(cued.drafts());
        cued.untold().forEach(untold::putIfAbsent);
        return drafts(events, untold);
    }

    /// What a language model proposes beside the rules.
    ///
    /// @param drafts the proposals that quote words of the document
    /// @param refused how many do not
    public record Proposed(List<Draft> drafts, int refused) {
        /// Copies the drafts.
        public Proposed {
            drafts = List.copyOf(drafts);
        }
    }

    /// {@return the drafts of what a language model proposes}
    ///
    /// @param proposals its proposals
    /// @param model its name
    /// @param known what the rules have drafted
    public Proposed proposed(List<Proposal> proposals, String model, List<Draft> known) {
        var checked = new ProposedDrafts(source, model);
        var drafts = checked.drafts(proposals, known);
        return new Proposed(drafts, checked.refused());
    }

    private List<Draft> drafts(List<Draft> events, Map<Integer, String> untold) {
        var drafts = new ArrayList<Draft>();
        if (source.sentences().isEmpty()) {
            return drafts;
        }
        drafts.add(itself());
        drafts.addAll(new ActorDrafts(source).drafts());
        drafts.addAll(events);
        drafts.addAll(new FactDrafts(source).drafts());
        var telling = events.stream().map(event -> event.place().sentence()).collect(Collectors.toSet());
        drafts.addAll(new ClaimDrafts(source, telling, untold).drafts());
        drafts.addAll(new CueDrafts(source).drafts());
        return drafts;
    }

    private Draft itself() {
        var fields = new LinkedHashMap<String, String>();
        var bare = source.name().replaceFirst("\\.[A-Za-z]{2,5}$", "");
        fields.put("id", id(bare));
        fields.put(
                "title",
                document.title().isBlank()
                        ? heading(bare)
                        : document.title().strip().replaceAll("\\s+", " "));
        fields.put("date", source.dates().appeared().text());
        fields.put("url", "documents/" + source.name());
        return source.draft(
                Source.Span.of(source.sentences().getFirst()),
                Table.SOURCES,
                new Source.Rule("document", CERTAIN),
                fields,
                "");
    }

    /// The first line where it is a heading, else the file's name.
    private String heading(String bare) {
        var first = source.sentences().getFirst();
        return first.isHeading() && source.sentences().size() > 1
                ? first.text().replaceAll("\\s+", " ").replaceFirst(":$", "")
                : bare;
    }

    /// {@return a name that a scenario takes}
    private static String id(String bare) {
        var id = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "document_" + id : id;
    }
}
