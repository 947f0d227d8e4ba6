package concert.endpoint;

import concert.documents.proposal.Endpoint.Reply;
import concert.documents.proposal.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions and answers of chat completions as JSON.
final class ChatJson {
    private static final int LONGEST_SHOWN = 80;

    private ChatJson() {}

    static String question(String model, String instruction, String passage) {
        var root = JsonMapper.shared().createObjectNode();
        root.put("model", model);
        root.put("temperature", 0);
        root.putObject("response_format").put("type", "json_object");
        var messages = root.putArray("messages");
        messages.addObject().put("role", "system").put("content", instruction);
        messages.addObject().put("role", "user").put("content", passage);
        return root.toString();
    }

    static Reply reply(String text) {
        var content = tree(text)
                .map(root -> root.path("choices").path(0).path("message").path("content"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
        if (content.isEmpty()) {
            return new Reply.Failed(
                    "an answer without choices[0].message.content: " + start(text),
                    "one of chat completions",
                    "Check url: it is that before /chat/completions.");
        }
        var items = tree(bare(content.get())).map(root -> root.isArray() ? root : root.path("items"));
        return items.filter(JsonNode::isArray)
                .<Reply>map(ChatJson::proposed)
                .orElseGet(() -> new Reply.Failed(
                        "a model that does not answer in JSON: " + start(content.get()),
                        "{\"items\": [...]}",
                        "Name a model that follows instructions."));
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(JsonMapper.shared().readTree(text));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// Some models put a fence around it.
    private static String bare(String content) {
        return content.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
    }

    private static String start(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private static Reply proposed(JsonNode items) {
        var proposals = new ArrayList<Proposal>();
        var malformed = 0;
        for (var item : items) {
            if (!item.path("table").isString() || !item.path("quote").isString()) {
                malformed++;
                continue;
            }
            var fields = new LinkedHashMap<String, String>();
            item.path("fields").properties().forEach(field -> {
                if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                    fields.put(field.getKey(), field.getValue().asString());
                }
            });
            proposals.add(new Proposal(
                    item.path("table").asString(), item.path("quote").asString(), fields));
        }
        return new Reply.Proposed(proposals, malformed);
    }
}
