import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/** Signatures by SM3 and HMAC-SM3 (GM/T 0004), with BouncyCastle. */
final class Sm3Signature {
    private Sm3Signature() {}

    /** The text holds the secret. */
    static byte[] digest(byte[] text) {
        SM3Digest sm3 = new SM3Digest();
        sm3.update(text, 0, text.length);
        byte[] result = new byte[sm3.getDigestSize()];
        sm3.doFinal(result, 0);
        return result;
    }

    static byte[] hmac(byte[] key, byte[] text) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(text, 0, text.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }
}
