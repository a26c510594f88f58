package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.database.Statements;

@MonographTest
class ServiceTest {

    @Inject
    Editor editor;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Test
    void theServiceFieldDescribesTheServiceAndItsContent() {
        var before = info();
        editor.publishDrug("service-info", "Care");
        var after = info();

        assertThat(after.getString("version")).isEqualTo(version);
        assertThat(after.getString("license")).isEqualTo("CC-BY-4.0");
        assertThat(after.getInt("drugCount")).isEqualTo(before.getInt("drugCount") + 1);
        assertThat(Long.parseLong(after.getString("contentVersion")))
                .isEqualTo(Long.parseLong(before.getString("contentVersion")) + 1);
        assertThat(Instant.parse(after.getString("contentUpdatedAt"))).isEqualTo(editor.lastPublication());
    }

    private static JsonPath info() {
        return ask("{ service { version contentVersion contentUpdatedAt drugCount license disclaimer } }")
                .body("errors", nullValue())
                .body("data.service.disclaimer", containsString("advice"))
                .extract()
                .jsonPath()
                .setRootPath("data.service");
    }

    @Test
    void drugsAreCountedOnlyForTheFieldDrugCount() {
        assertThat(Statements.sentDuring(
                        () -> ask("{ service { contentVersion } }").body("data.service.size()", equalTo(1))))
                .hasSize(1);
    }
}
