import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One side of the cross-check: a line in, a line out; words are separated by tabs, bytes are in Base64. */
public final class Peer {
    private Peer() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.append(answer(line.split("\t", -1))).append('\n');
        }
        System.out.print(out);
    }

    private static String answer(String[] words) {
        switch (words[0]) {
            case "sign":
                return Base64.getEncoder().encodeToString(sign(words[1], bytes(words[2]), bytes(words[4])));
            case "verify":
                return Boolean.toString(verify(words));
            case "parameters":
                return encoded(RequestText.sortedParameters(pairs(words), words[1]));
            case "timestamp":
                return encoded(RequestText.timestamp(Instant.ofEpochMilli(Long.parseLong(words[2])), words[1]));
            default:
                throw new IllegalArgumentException(words[0]);
        }
    }

    private static byte[] sign(String algorithm, byte[] key, byte[] text) {
        switch (algorithm) {
            case "sha256":
                return HashSignature.digest("SHA-256", text);
            case "md5":
                return HashSignature.digest("MD5", text);
            case "hmac-sha256":
                return HashSignature.hmac("HmacSHA256", key, text);
            case "hmac-sha1":
                return HashSignature.hmac("HmacSHA1", key, text);
            case "sm3":
                return Sm3Signature.digest(text);
            case "hmac-sm3":
                return Sm3Signature.hmac(key, text);
            case "sm2":
                return Sm2Signature.sign(ascii(key), text, Sm2Signature.DEFAULT_USER_ID);
            default:
                throw new IllegalArgumentException(algorithm);
        }
    }

    /** verify, algorithm, key, public key, text, signature. */
    private static boolean verify(String[] words) {
        byte[] text = bytes(words[4]);
        byte[] signature = bytes(words[5]);
        return words[1].equals("sm2")
                ? Sm2Signature.verify(ascii(bytes(words[3])), text, signature, Sm2Signature.DEFAULT_USER_ID)
                : HashSignature.same(sign(words[1], bytes(words[2]), text), signature);
    }

    private static List<String[]> pairs(String[] words) {
        List<String[]> pairs = new ArrayList<>();
        for (int i = 2; i + 1 < words.length; i += 2) {
            pairs.add(new String[] {utf8(bytes(words[i])), utf8(bytes(words[i + 1]))});
        }
        return pairs;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
