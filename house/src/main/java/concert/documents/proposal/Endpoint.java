package concert.documents.proposal;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/// A language model behind an endpoint. It comes as a module of its own, so that nothing of Concert can send a text
/// anywhere unless a user asks for it.
public interface Endpoint {
    /// Asks for the rows that a passage of a document proposes, in bounded time.
    ///
    /// @param settings where the endpoint is
    /// @param instruction what the model is to do
    /// @param passage the words of the document
    /// @return its proposals, or why there are none
    Reply ask(EndpointSettings settings, String instruction, String passage);

    /// What came of asking.
    sealed interface Reply {
        /// What the model proposes.
        ///
        /// @param proposals its rows
        /// @param malformed how many more it gave that lack a table or a quote
        record Proposed(List<Proposal> proposals, int malformed) implements Reply {
            /// Copies the rows.
            public Proposed {
                proposals = List.copyOf(proposals);
            }
        }

        /// There is no answer that can be read.
        ///
        /// @param found what was found
        /// @param expected what was expected
        /// @param fix what to do, in an imperative sentence
        record Failed(String found, String expected, String fix) implements Reply {}
    }

    /// {@return the client on the class path, or nothing where there is none}
    static Optional<Endpoint> find() {
        return ServiceLoader.load(Endpoint.class).findFirst();
    }
}
