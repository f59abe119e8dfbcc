package cn.example.business.auth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads headers with the code of a generated project: a line in, a line out, words in Base64, separated by tabs. */
public final class GatewayReader {
    private GatewayReader() {}

    /** In: prefix, secret, milliseconds of the clock, then names and values of headers. Out: what was made of them. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        List<String> lines = in.lines().toList();
        lines.forEach(line -> System.out.println(answer(List.of(line.split("\t", -1)).stream().map(GatewayReader::decoded).toList())));
    }

    private static String answer(List<String> words) {
        Map<String, List<String>> headers = new HashMap<>();
        for (int at = 3; at + 1 < words.size(); at += 2) {
            headers.computeIfAbsent(words.get(at), name -> new ArrayList<>()).add(words.get(at + 1));
        }
        GatewayHeaders gateway = new GatewayHeaders(words.get(0), words.get(1));
        Instant now = Instant.ofEpochMilli(Long.parseLong(words.get(2)));
        try {
            return gateway.read(name -> headers.getOrDefault(name, List.of()), now).map(GatewayReader::told).orElse(encoded("absent"));
        } catch (LoginFailure refusal) {
            return encoded("refused") + "\t" + encoded(refusal.reason().id());
        }
    }

    private static String told(GatewayHeaders.Signed signed) {
        List<String> words = new ArrayList<>(List.of("signed", String.valueOf(signed.subject()), signed.nonce()));
        words.add(String.valueOf(signed.usableUntil().toEpochMilli()));
        signed.claims().forEach((name, value) -> words.addAll(List.of(name, String.valueOf(value))));
        return words.stream().map(GatewayReader::encoded).collect(Collectors.joining("\t"));
    }

    private static String decoded(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
