package org.peaceops.programs;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.UUID;
import org.peaceops.platform.testing.Tokens;

/** An editor at work on the API, with codes that no other test uses. */
public final class Editor {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final RestAssuredConfig PATCHES =
            RestAssuredConfig.config()
                    .encoderConfig(
                            EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs(MERGE_PATCH, ContentType.JSON));

    private Editor() {}

    public static String aCode() {
        return "T-" + random().toUpperCase(Locale.ROOT);
    }

    public static String anId() {
        return "t-" + random();
    }

    /** A word of small letters alone, as no text of the reference data holds it. */
    public static String aWord() {
        return random().chars()
                .map(c -> Character.isDigit(c) ? c - '0' + 'g' : c)
                .collect(
                        () -> new StringBuilder("q"),
                        StringBuilder::appendCodePoint,
                        StringBuilder::append)
                .toString();
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    public static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + Tokens.of("editor"))
                .contentType(ContentType.JSON);
    }

    /** The same with the ETag that a GET of the address gives. */
    public static RequestSpecification editorOf(String address) {
        return editor().header("If-Match", etag(address));
    }

    public static String etag(String address) {
        return given().get(address).then().statusCode(200).extract().header("ETag");
    }

    public static Response patch(String address, String fields) {
        return editorOf(address)
                .config(PATCHES)
                .contentType(MERGE_PATCH)
                .body(fields)
                .patch(address);
    }

    /** A patch that nothing speaks against. */
    public static Response patched(String address, String fields) {
        return patch(address, fields).then().statusCode(200).extract().response();
    }

    /** The row's revision. */
    public static long added(String list, Object row) {
        return editor().body(row)
                .post(list)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("revision");
    }

    public static Response delete(String address) {
        return editorOf(address).delete(address);
    }
}
