package org.monograph.door.http;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;

/// Limits the requests of one HTTP/1 connection that wait for their responses. Vert.x keeps all of them in
/// memory, and visits each for every further request.
final class PipelineLimit extends ChannelDuplexHandler {

    /// Few clients use pipelining, and those send a few requests at a time.
    static final int MAX_WAITING = 100;

    private int waiting;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest && ++waiting > MAX_WAITING) {
            context.close();
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof LastHttpContent) {
            waiting--;
        }
        context.write(message, promise);
    }
}
