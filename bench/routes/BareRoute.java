import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;

/// The most that Vert.x can do without Quarkus: a route that knows its answer. Arguments: a port, a file with the headers, a
/// line each, a file with the body. As many event loops as Quarkus takes.
void main(String... arguments) throws IOException {
    var headers = Files.readAllLines(Path.of(arguments[1])).stream()
            .map(line -> line.split(": ", 2))
            .toList();
    var body = Buffer.buffer(Files.readAllBytes(Path.of(arguments[2])));
    Vertx.vertx()
            .deployVerticle(
                    () -> new AbstractVerticle() {
                        @Override
                        public void start() {
                            var router = Router.router(vertx);
                            router.post("/graphql").handler(context -> {
                                headers.forEach(header -> context.response().putHeader(header[0], header[1]));
                                context.end(body);
                            });
                            vertx.createHttpServer()
                                    .requestHandler(router)
                                    .listen(Integer.parseInt(arguments[0]), "127.0.0.1");
                        }
                    },
                    new DeploymentOptions().setInstances(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE));
}
