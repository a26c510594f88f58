package org.monograph.door.template;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The files of which pages are made: those of the site owner's directory, or else those of this build.
@Singleton
public class PageFiles {

    private final Optional<Path> directory;

    public PageFiles(PagesConfig config) {
        this.directory = config.directory();
        directory.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new ConfigurationException("monograph.pages.directory is no directory");
        });
    }

    /// @param name of a file in `pages`
    public Optional<String> find(String name) {
        try {
            var own = directory.map(path -> path.resolve(name)).filter(Files::isRegularFile);
            return own.isPresent() ? Optional.of(Files.readString(own.get())) : ofBuild(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of the files in the directory.
    public List<String> ofOwner() {
        if (directory.isEmpty()) {
            return List.of();
        }
        try (var files = Files.list(directory.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("there is no pages/" + name));
    }

    private static Optional<String> ofBuild(String name) throws IOException {
        try (var resource = PageFiles.class.getResourceAsStream("/pages/" + name)) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
