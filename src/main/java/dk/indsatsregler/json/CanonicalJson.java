package dk.indsatsregler.json;

import dk.indsatsregler.sag.UgyldigOplysningException;
import dk.indsatsregler.text.ComposedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON by RFC 8785, so that the same content has one text and one SHA-256: no white space, members sorted by UTF-16 units, the fewest escapes,
 * numbers as ECMAScript writes them. Content that was read is written like content to be written.
 */
final class CanonicalJson {

    /** So many decimal digits survive the double-precision number RFC 8785 is about. */
    private static final int EXACT_DIGITS = 15;

    private static final int LONGEST_NUMBER = 100;
    private static final int FIRST_EXPONENT_ABOVE = 21;
    private static final int FIRST_EXPONENT_BELOW = -6;

    private CanonicalJson() {}

    /**
     * The text.
     *
     * @param value a {@link JsonObject}, a {@link JsonValue}, a list of them, a number, a truth value, or anything that is written as a text
     * @throws UgyldigOplysningException if a number has more digits than the format can hold
     */
    static String of(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** SHA-256 of the text in UTF-8, in lower-case hexadecimal. */
    static String sha256(@Nullable Object value) {
        try {
            byte[] utf8 = of(value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof JsonObject object) {
            object(object.members(), text);
        } else if (value instanceof JsonValue.Obj object) {
            Map<String, @Nullable Object> members = new TreeMap<>();
            object.members().forEach((name, member) -> members.put(name, member.value()));
            object(members, text);
        } else if (value instanceof JsonValue.Arr array) {
            list(array.items(), text);
        } else if (value instanceof List<?> list) {
            list(list, text);
        } else if (value instanceof JsonValue.Bool bool) {
            text.append(bool.value());
        } else if (value instanceof JsonValue.Num number) {
            text.append(number(read(number.digits())));
        } else if (value instanceof JsonValue.Text string) {
            quoted(string.value(), text);
        } else if (value == null || value instanceof JsonValue || value instanceof Boolean) {
            text.append(value instanceof Boolean ? value : null);
        } else if (value instanceof Number number) {
            text.append(number(new BigDecimal(number.toString())));
        } else {
            quoted(value instanceof Enum<?> constant ? constant.name() : value.toString(), text);
        }
    }

    private static void object(Map<String, @Nullable Object> members, StringBuilder text) {
        String between = "{";
        for (Map.Entry<String, @Nullable Object> member : new TreeMap<>(members).entrySet()) {
            text.append(between);
            quoted(member.getKey(), text);
            text.append(':');
            write(member.getValue(), text);
            between = ",";
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private static void list(List<?> items, StringBuilder text) {
        text.append('[');
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            write(rest.next(), text);
            text.append(rest.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private static BigDecimal read(String digits) {
        try {
            return new BigDecimal(digits.length() > LONGEST_NUMBER ? "" : digits);
        } catch (NumberFormatException e) {
            throw tooLong();
        }
    }

    private static UgyldigOplysningException tooLong() {
        return new UgyldigOplysningException(
                "fakta", "har et tal med flere cifre, end en kvittering kan holde; højst " + EXACT_DIGITS + ".");
    }

    private static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        int exponent = plain.precision() - plain.scale();
        if (plain.signum() == 0) {
            return "0";
        } else if (plain.precision() > EXACT_DIGITS
                || exponent > FIRST_EXPONENT_ABOVE
                || exponent <= FIRST_EXPONENT_BELOW) {
            throw tooLong();
        }
        return plain.toPlainString();
    }

    private static void quoted(String value, StringBuilder text) {
        text.append('"');
        String composed = ComposedText.of(value);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < ' ') {
                        text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
