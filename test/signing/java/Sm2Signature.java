import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.util.encoders.Hex;

/** SM2 signatures (GM/T 0009) in ASN.1 DER, with BouncyCastle; keys in hexadecimal. */
final class Sm2Signature {
    /** The id of a signer who has no other. */
    static final String DEFAULT_USER_ID = "1234567812345678";

    private static final X9ECParameters CURVE = GMNamedCurves.getByName("sm2p256v1");
    private static final ECDomainParameters DOMAIN =
            new ECDomainParameters(CURVE.getCurve(), CURVE.getG(), CURVE.getN(), CURVE.getH());

    private Sm2Signature() {}

    /** {@code privateKey}: 64 hexadecimal digits. */
    static byte[] sign(String privateKey, byte[] text, String userId) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, withId(new ECPrivateKeyParameters(new BigInteger(privateKey, 16), DOMAIN), userId));
        signer.update(text, 0, text.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code publicKey}: 130 hexadecimal digits that start with 04. */
    static boolean verify(String publicKey, byte[] text, byte[] signature, String userId) {
        SM2Signer signer = new SM2Signer();
        ECPublicKeyParameters key =
                new ECPublicKeyParameters(CURVE.getCurve().decodePoint(Hex.decode(publicKey)), DOMAIN);
        signer.init(false, withId(key, userId));
        signer.update(text, 0, text.length);
        return signer.verifySignature(signature);
    }

    private static CipherParameters withId(CipherParameters key, String userId) {
        return new ParametersWithID(key, userId.getBytes(StandardCharsets.UTF_8));
    }
}
