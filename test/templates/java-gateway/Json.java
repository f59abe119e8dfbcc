package cn.example.business.text;

import java.util.Map;

/** Stands in for the one of a project, which needs Spring Boot, by that of old systems, which needs nothing. */
public final class Json {
    private Json() {}

    public static Map<String, Object> object(String text) {
        return cn.example.business.json.Json.parseObject(text);
    }
}
