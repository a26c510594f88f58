package org.monograph.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.importing.ContentFiles;

class DocumentYamlTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML =
            DocumentFormat.strict(YAMLMapper.builder()).build();

    private static final List<Document> BUNDLED = ContentFiles.onClassPath().documents();

    @Test
    void eachDocumentThatComesWithTheServiceIsReadBackAsItIs() throws JsonProcessingException {
        assertThat(BUNDLED)
                .extracting(Document::kind)
                .contains(
                        "citation",
                        "condition",
                        "contact",
                        "disclaimer",
                        "drug",
                        "emergency",
                        "interactant",
                        "interaction",
                        "side-effect");
        for (var document : BUNDLED) {
            var back = YAML.readValue(DocumentYaml.of(document), Document.class);

            assertThat(back).isEqualTo(document);
            assertThat(DocumentFormat.canonical(back)).isEqualTo(DocumentFormat.canonical(document));
        }
    }

    @Test
    void keysHaveTheOrderOfTheRecordInWhateverOrderTheyCome() throws JsonProcessingException {
        for (var document : BUNDLED) {
            var sorted = JSON.readTree(DocumentFormat.canonical(document));

            assertThat(DocumentYaml.of(sorted)).isEqualTo(DocumentYaml.of(document));
        }
    }

    @Test
    void aDocumentIsWrittenAsAnEditorWouldWriteIt() throws JsonProcessingException {
        var document = YAML.readValue("""
                {kind: citation, publishedOn: 2025-03-01, type: LABEL, slug: a-label, locator: "4: \\"Warnings\\"",
                 title: Klonopin tablets, jurisdiction: US, url: "https://example.org/#4", product: "2598"}""", Document.class);

        assertThat(DocumentYaml.of(document)).isEqualTo("""
                kind: citation
                slug: a-label
                type: LABEL
                title: Klonopin tablets
                url: https://example.org/#4
                locator: '4: "Warnings"'
                publishedOn: 2025-03-01
                jurisdiction: US
                product: '2598'
                """);
    }

    @Test
    void longTextsAndTextsOfSeveralLinesAreBlocks() throws JsonProcessingException {
        var word = "word ".repeat(30);
        var draft = draft("{kind: condition}")
                .put("description", word + "end.\n\nNext paragraph.")
                .put("list", "- one\n- two\n")
                .put("summary", word.strip());

        assertThat(DocumentYaml.of(draft)).isEqualTo("""
                kind: condition
                description: >-
                  word word word word word word word word word word word word word word word word word word word word word word
                  word word word word word word word word end.


                  Next paragraph.
                list: |
                  - one
                  - two
                summary: >-
                  word word word word word word word word word word word word word word word word word word word word word word
                  word word word word word word word word
                """);
    }

    @Test
    void aDraftKeepsWhatDoesNotFit() throws JsonProcessingException {
        var draft = draft("""
                {nmae: "no", warnings: [{title: 7, key: "0800", extra: null}, "* x"], kind: drug, name: [], slug: " x",
                 brands: {routes: ["1e3"], name: "# a"}, summary: "", synonyms: {}}""");

        assertThat(DocumentYaml.of(draft)).isEqualTo("""
                kind: drug
                slug: ' x'
                name: []
                brands:
                  name: '# a'
                  routes:
                    - '1e3'
                synonyms: {}
                summary: ''
                warnings:
                  - key: '0800'
                    title: 7
                    extra: null
                  - '* x'
                nmae: 'no'
                """);
    }

    @Test
    void equalPartsAreWrittenTwice() throws JsonProcessingException {
        var citations = draft("{citations: [a]}");

        assertThat(DocumentYaml.of(JSON.createArrayNode().add(citations).add(citations)))
                .isEqualTo("""
                          - citations:
                              - a
                          - citations:
                              - a
                        """);
    }

    @Test
    void anyTreeIsReadBackAsItIs() throws JsonProcessingException {
        for (int seed = 0; seed < 20_000; seed++) {
            var tree = RandomTree.of(seed);

            assertThat(YAML.readTree(DocumentYaml.of(tree)).toString())
                    .describedAs("seed %d", seed)
                    .isEqualTo(tree.toString());
        }
    }

    @Test
    void aTreeMayBeDeep() throws JsonProcessingException {
        JsonNode tree = JSON.createObjectNode();
        for (int depth = 0; depth < 400; depth++) {
            tree = JSON.createObjectNode().set("a", JSON.createArrayNode().add(tree));
        }

        assertThat(YAML.readTree(DocumentYaml.of(tree))).isEqualTo(tree);
    }

    private static ObjectNode draft(String yaml) throws JsonProcessingException {
        return (ObjectNode) YAML.readTree(yaml);
    }
}
