package org.monograph.http;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpMessage;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import jakarta.inject.Singleton;

/// Reads requests as the server does, but for one that says twice where its body ends, by `Transfer-Encoding` and by
/// `Content-Length`: the server follows the one and forgets the other, while a proxy in front may follow the other. It
/// is
/// answered with 400, and its connection is closed (RFC 9112, section 6.3). Found through `META-INF/services`.
public final class HttpDecoder extends ChannelInitializerExtension {

    private static final String NAME = "httpDecoder";

    private static volatile HttpServerOptions options;

    /// Remembers the limits that the server is started with.
    @Singleton
    static class Options implements HttpServerOptionsCustomizer {

        @Override
        public void customizeHttpServer(HttpServerOptions server) {
            options = server;
        }
    }

    /// To be called before the server is started.
    public static void prepare() {
        System.setProperty("io.netty.bootstrap.extensions", "serviceload");
        // a browser's address holds characters that java.net.URI refuses, and the router reads
        System.setProperty("vertx.disableURIValidation", "true");
    }

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        if (options != null) {
            channel.pipeline().addFirst(new Replacement());
        }
    }

    /// The server adds its decoder when the first bytes of a connection show that they are HTTP/1, and has it read them
    /// at
    /// once: a few bytes go ahead, too few to be read, and the rest meets the replacement.
    private static final class Replacement extends ChannelInboundHandlerAdapter {

        private static final int AHEAD = 3;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
            if (message instanceof ByteBuf bytes && bytes.readableBytes() > AHEAD) {
                context.fireChannelRead(bytes.readRetainedSlice(AHEAD));
            }
            var pipeline = context.pipeline();
            if (pipeline.get(NAME) instanceof VertxHttpRequestDecoder) {
                pipeline.replace(NAME, NAME, new Decoder(options));
                pipeline.remove(this);
            }
            super.channelRead(context, message);
        }
    }

    private static final class Decoder extends VertxHttpRequestDecoder {

        Decoder(HttpServerOptions options) {
            super(options);
        }

        @Override
        protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
            throw new IllegalArgumentException("Transfer-Encoding and Content-Length");
        }
    }
}
