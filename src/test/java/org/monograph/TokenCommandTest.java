package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.account.EditorRole;

class TokenCommandTest {

    @Test
    void aTokenHasANameRolesAndAnEnd() {
        assertThat(TokenCommand.of("--name", "anna", "--roles", "AUTHOR, PUBLISHER", "--hours", "2"))
                .isEqualTo(
                        new TokenCommand("anna", Set.of(EditorRole.AUTHOR, EditorRole.PUBLISHER), Duration.ofHours(2)));
        assertThat(TokenCommand.of("--name", "anna"))
                .isEqualTo(new TokenCommand("anna", Set.of(), Duration.ofHours(8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | --name is missing
            --roles AUTHOR                | --name is missing
            --name anna --roles           | --roles is unknown, or has no value
            --name anna --role AUTHOR     | --role is unknown, or has no value
            --name anna extra             | extra is unknown, or has no value
            --name anna --roles EDITOR    | --roles has to be a list of [AUTHOR, REVIEWER, PUBLISHER]
            --name anna --roles author    | --roles has to be a list of [AUTHOR, REVIEWER, PUBLISHER]
            --name anna --hours 0         | --hours has to be a number from 1 to 720
            --name anna --hours 721       | --hours has to be a number from 1 to 720
            --name anna --hours soon      | --hours has to be a number from 1 to 720""")
    void whatIsWrongIsSaid(String arguments, String message) {
        var separate = arguments.isEmpty() ? new String[0] : arguments.split(" ");

        assertThatThrownBy(() -> TokenCommand.of(separate))
                .hasMessage(message + "\nusage: token --name NAME --roles AUTHOR,REVIEWER,PUBLISHER [--hours 8]");
    }
}
