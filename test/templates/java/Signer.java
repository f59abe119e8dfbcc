package cn.example.business.auth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Signs with the code of a generated project: a line in, a line out, words in Base64, separated by tabs. */
public final class Signer {
    private Signer() {}

    /** In: id of the key, secret, method, address, body, then names and values of headers. Out: address, body, headers. */
    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split("\t", -1);
            PlatformRequest request = new PlatformRequest(decoded(words[2]), decoded(words[3]));
            request.headers.clear();
            request.body = Base64.getDecoder().decode(words[4]);
            for (int at = 5; at + 1 < words.length; at += 2) {
                request.header(decoded(words[at]), decoded(words[at + 1]));
            }
            new RequestSignature(decoded(words[0]), decoded(words[1])).sign(request);
            out.append(encoded(request.address)).append('\t').append(Base64.getEncoder().encodeToString(request.body));
            request.headers.forEach((name, value) -> out.append('\t').append(encoded(name)).append('\t').append(encoded(value)));
            out.append('\n');
        }
        System.out.print(out);
    }

    private static String decoded(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
