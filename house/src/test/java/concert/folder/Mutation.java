package concert.folder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// One to three things that happen to a file, drawn by a seed.
final class Mutation {
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "|",
            "=",
            ":",
            "..",
            "±",
            "-",
            "0",
            "-1",
            "1e999",
            "1e-320",
            "NaN",
            "Infinity",
            "99999999999999999999",
            "0.1 ± 1e-300",
            "1e308..-1e308",
            "-1e308..1e308",
            "1..1",
            "0..0..0",
            "5 ± 5 ± 5",
            "1,5",
            "50%",
            "true",
            "null",
            "~",
            "*a",
            "&a",
            "<<: *a",
            "{",
            "[[[[",
            "- - -",
            "#",
            "---",
            "...",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "\u0000",
            "\u0007",
            "\u00a0",
            "\u202e",
            "\ufeff",
            "ÄÖÜ",
            "日本語",
            "\uD83D\uDE00",
            "a".repeat(70),
            "x".repeat(30_000),
            "2021-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "2021-13",
            "PAK",
            "PAK|PAK",
            "PAK.money=1",
            "a:1|:2",
            ":",
            "1:1|:1");

    private final RandomGenerator random;

    Mutation(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    byte[] of(byte[] original) {
        var bytes = original;
        for (var i = 1 + below(3); i > 0; i--) {
            bytes = switch (below(8)) {
                case 0 -> cutBytes(bytes);
                case 1 -> garbled(bytes);
                case 2 -> repeated(bytes);
                case 3 -> encoded(bytes);
                case 4, 5 -> cells(bytes);
                default -> lines(bytes);
            };
        }
        return bytes;
    }

    private byte[] cutBytes(byte[] bytes) {
        return bytes.length == 0 || below(4) == 0
                ? Arrays.copyOf(bytes, below(bytes.length + 1))
                : without(bytes, below(bytes.length), 1 + below(20));
    }

    private static byte[] without(byte[] bytes, int from, int count) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        var to = Math.min(bytes.length, from + count);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private byte[] garbled(byte[] bytes) {
        var copy = bytes.clone();
        for (var i = 1 + below(5); i > 0 && copy.length > 0; i--) {
            copy[below(copy.length)] = (byte) below(256);
        }
        return copy;
    }

    private byte[] repeated(byte[] bytes) {
        var from = below(bytes.length + 1);
        var to = from + below(bytes.length - from + 1);
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }

    private byte[] encoded(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return switch (below(6)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.ISO_8859_1);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> text.replace("\n", below(2) == 0 ? "\r\n" : "\r").getBytes(StandardCharsets.UTF_8);
            case 4 -> text.replace(',', below(2) == 0 ? ';' : '\t').getBytes(StandardCharsets.UTF_8);
            default -> text.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        };
    }

    /// Puts something else into a cell, or two cells in each other's place.
    private byte[] cells(byte[] bytes) {
        var lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        var at = below(lines.size());
        var cells = lines.get(at).split("(?<=[,:])", -1);
        var cell = below(cells.length);
        if (below(3) == 0) {
            var other = below(cells.length);
            var kept = cells[cell];
            cells[cell] = cells[other];
            cells[other] = kept;
        } else {
            cells[cell] =
                    (below(2) == 0 ? "" : cells[cell]) + CELLS.get(below(CELLS.size())) + (below(2) == 0 ? "," : "");
        }
        lines.set(at, String.join("", cells));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// Deletes a line, doubles it, or puts it elsewhere.
    private byte[] lines(byte[] bytes) {
        var lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        var line = lines.get(below(lines.size()));
        switch (below(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(below(lines.size()), line);
            default -> {
                lines.remove(line);
                lines.add(below(lines.size() + 1), line);
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
