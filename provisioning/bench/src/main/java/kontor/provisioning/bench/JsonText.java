package kontor.provisioning.bench;

/** JSON, written as directly as can be. */
final class JsonText {
    private final StringBuilder text = new StringBuilder(8192);

    JsonText raw(String piece) {
        text.append(piece);
        return this;
    }

    /** A further field of an object: a text or null. */
    JsonText field(String name, String value) {
        text.append(",\"").append(name).append("\":");
        return value(value);
    }

    /** A further field that is an object of two texts; null if the first is. */
    JsonText pair(String name, String first, String one, String second, String other) {
        if (one == null) {
            return field(name, null);
        }
        return raw(",\"").raw(name).raw("\":{\"").raw(first).raw("\":").value(one).field(second, other).raw("}");
    }

    JsonText value(String value) {
        if (value == null) {
            text.append("null");
            return this;
        }
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '"' || sign == '\\') {
                text.append('\\').append(sign);
            } else if (sign < ' ') {
                text.append(String.format("\\u%04x", (int) sign));
            } else {
                text.append(sign);
            }
        }
        text.append('"');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
