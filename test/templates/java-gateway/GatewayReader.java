package cn.example.business.auth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads headers with the code of a generated project: a line in, a line out, words in Base64, separated by tabs. */
public final class GatewayReader {
    private GatewayReader() {}

    /** In: prefix, secret, milliseconds of the clock, then names and values of headers. Out: what was made of them. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Stream<String> words = Arrays.stream(line.split("\t", -1)).map(GatewayReader::decoded);
            out.append(answer(words.collect(Collectors.toList()))).append('\n');
        }
        System.out.print(out);
    }

    private static String answer(List<String> words) {
        Map<String, List<String>> headers = new HashMap<>();
        for (int at = 3; at + 1 < words.size(); at += 2) {
            headers.computeIfAbsent(words.get(at), name -> new ArrayList<>()).add(words.get(at + 1));
        }
        GatewayHeaders gateway = new GatewayHeaders(words.get(0), words.get(1));
        Instant now = Instant.ofEpochMilli(Long.parseLong(words.get(2)));
        try {
            return gateway.read(name -> headers.getOrDefault(name, Collections.emptyList()), now).map(GatewayReader::told).orElse(encoded("absent"));
        } catch (LoginFailure refusal) {
            return encoded("refused") + "\t" + encoded(refusal.reason().id());
        }
    }

    private static String told(GatewayHeaders.Verified verified) {
        List<String> words = new ArrayList<>(Arrays.asList("signed", String.valueOf(GatewayClaims.subject(verified.values)), verified.nonce));
        words.add(String.valueOf(verified.usableUntil.toEpochMilli()));
        GatewayClaims.of(verified.values).forEach((name, value) -> words.addAll(Arrays.asList(name, String.valueOf(value))));
        return words.stream().map(GatewayReader::encoded).collect(Collectors.joining("\t"));
    }

    private static String decoded(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
