import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of a text to sign that have rules of their own: sorted parameters, and the time as platforms write it. */
final class RequestText {
    private static final ZoneId CHINA = ZoneOffset.ofHours(8);

    private RequestText() {}

    /** {@code a=1&b=2}, sorted by name, then by value, before anything is encoded; each pair is a name and a value. */
    static String sortedParameters(List<String[]> pairs, String values) {
        return pairs.stream()
                .sorted(Comparator.comparing((String[] pair) -> pair[0]).thenComparing(pair -> pair[1]))
                .map(pair -> encode(pair[0], values) + "=" + encode(pair[1], values))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value, String values) {
        if (values.equals("plain")) {
            return value;
        }
        String form;
        try {
            form = URLEncoder.encode(value, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return values.equals("form") ? form : form.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }

    static String timestamp(Instant time, String format) {
        switch (format) {
            case "unix-seconds":
                return Long.toString(time.getEpochSecond());
            case "unix-milliseconds":
                return Long.toString(time.toEpochMilli());
            case "iso-8601":
                return written(time, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", CHINA);
            case "rfc-1123":
                return written(time, "EEE, dd MMM yyyy HH:mm:ss 'GMT'", ZoneOffset.UTC);
            case "yyyyMMddHHmmss":
                return written(time, "yyyyMMddHHmmss", CHINA);
            default:
                throw new IllegalArgumentException(format);
        }
    }

    private static String written(Instant time, String pattern, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(zone).format(time);
    }
}
