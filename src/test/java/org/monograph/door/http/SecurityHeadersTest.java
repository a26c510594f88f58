package org.monograph.door.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;

@MonographTest
class SecurityHeadersTest {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
    private static final String LANDING =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String GRAPHIQL =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /                                    | 200 | PAGE
            POST   | /                                    | 405 | PAGE
            GET    | /drugs/no-such-drug                  | 404 | PAGE
            GET    | /developers                          | 200 | LANDING
            POST   | /developers                          | 405 | LANDING
            GET    | /graphql                             | 400 | NOTHING
            GET    | /graphql?query=%7B__typename%7D      | 200 | NOTHING
            HEAD   | /graphql?query=%7B__typename%7D      | 200 | NOTHING
            PUT    | /graphql                             | 405 | NOTHING
            GET    | /graphql/                            | 400 | NOTHING
            GET    | /graphql/schema.graphql              | 200 | NOTHING
            POST   | /graphql/schema.graphql              | 405 | NOTHING
            GET    | /graphql/none                        | 404 | NOTHING
            GET    | /graphql/none/below                  | 404 | NOTHING
            GET    | /graphiql                            | 302 | GRAPHIQL
            GET    | /graphiql/                           | 200 | GRAPHIQL
            GET    | /graphiql/page.js                    | 200 | GRAPHIQL
            GET    | /graphiql/graphiql.min.js            | 200 | GRAPHIQL
            GET    | /graphiql/none                       | 404 | GRAPHIQL
            GET    | /graphiql/none/below                 | 404 | GRAPHIQL
            """)
    void browsersMayOnlyDisplayAResponse(String method, String path, int status, String policy) {
        given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", policy(policy));
    }

    private static String policy(String name) {
        return switch (name) {
            case "LANDING" -> LANDING;
            case "PAGE" -> PAGE;
            case "GRAPHIQL" -> GRAPHIQL;
            default -> NOTHING;
        };
    }

    @Test
    void healthChecksHaveSecurityHeadersToo() {
        given().get("/q/health/live")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Test
    void pagesOfOtherSitesMayNotReadAnswers() {
        given().header("Origin", "https://site.example")
                .queryParam("query", "{__typename}")
                .get("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://site.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
    }
}
