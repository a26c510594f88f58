package org.monograph.content.directory;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Says what is wrong with a file. The messages of Java are only the name of the file.
final class FileProblem {

    private FileProblem() {}

    static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case NotDirectoryException file -> file.getFile() + " is not a directory";
            case AccessDeniedException denied -> "access to %s is denied".formatted(denied.getFile());
            case FileSystemException other -> "%s: %s".formatted(other.getFile(), other.getReason());
            case CharacterCodingException _ -> "it is not UTF-8";
            default -> failure.toString();
        };
    }
}
