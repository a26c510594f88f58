package org.monograph.monograph;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Content that must not reach readers, with all its problems at once. Nothing of it was published.
class InvalidContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidContentException(List<DocumentProblem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(joining("", problems.size() + " problem(s) in the content:", "")));
    }
}
