package org.monograph.content.document;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Content that must not reach readers, with all its problems at once. Nothing of it was published.
public class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public InvalidContentException(List<Finding> findings) {
        this(findings, findings.stream().map(Finding::toString).toList());
    }

    public InvalidContentException(List<Finding> findings, List<String> lines) {
        super(lines.stream()
                .map(line -> "\n  " + line)
                .collect(joining("", lines.size() + " problem(s) in the content:", "")));
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}
