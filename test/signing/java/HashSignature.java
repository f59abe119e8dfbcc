import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures by SHA-256, HMAC-SHA-256 and the old MD5 and HMAC-SHA-1, with nothing but the JDK. */
final class HashSignature {
    private HashSignature() {}

    /** {@code algorithm}: a name of the JDK, such as SHA-256; the text holds the secret. */
    static byte[] digest(String algorithm, byte[] text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code algorithm}: a name of the JDK, such as HmacSHA256. */
    static byte[] hmac(String algorithm, byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in a time that does not tell how much of the signature is right. */
    static boolean same(byte[] expected, byte[] found) {
        return MessageDigest.isEqual(expected, found);
    }
}
