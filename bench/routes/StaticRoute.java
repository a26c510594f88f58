import io.quarkus.arc.Arc;
import io.quarkus.runtime.Application;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;

/// The most that a route of Monograph's own server can do: one that knows its answer. Starts the packaged service, with
/// this route beside its own. Arguments: a file with the headers, a line each, and one with the body. The service has to be
/// packaged so that it keeps the router for us, which it does not need itself once it has started.
void main(String... arguments) throws Exception {
    var headers = Files.readAllLines(Path.of(arguments[0])).stream()
            .map(line -> line.split(": ", 2))
            .toList();
    var body = Buffer.buffer(Files.readAllBytes(Path.of(arguments[1])));
    Thread.ofPlatform().start(() -> org.monograph.Main.main());
    while (Application.currentApplication() == null || !Application.currentApplication().isStarted()) {
        Thread.sleep(10);
    }
    Arc.container().instance(Router.class).get().route("/static").handler(context -> {
        headers.forEach(header -> context.response().putHeader(header[0], header[1]));
        context.end(body);
    });
}
