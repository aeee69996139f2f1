// A mail server that takes every message and keeps it for the test that waits for it.

import { createServer } from "node:net";

const WAIT_MILLISECONDS = 5_000;

export class Mailbox {
  #messages = new Map();
  #waiting = new Map();
  #sockets = new Set();
  #server = createServer((socket) => this.#converse(socket));

  /** Listens on a free port of the loopback interface. */
  static async open() {
    const mailbox = new Mailbox();
    await new Promise((ready) => mailbox.#server.listen(0, "127.0.0.1", ready));
    return mailbox;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Waits for the oldest unread message to an address, takes it out, and returns the code in it. */
  async nextCode(to) {
    const message = await this.#next(to);
    const code = /\b\d{6,8}\b/.exec(message.slice(message.indexOf("\r\n\r\n")));
    if (!code) throw new Error(`a message without a code: ${message}`);
    return code[0];
  }

  close() {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #next(to) {
    const message = this.#messages.get(to)?.shift();
    if (message) return message;
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`no mail to ${to} within ${WAIT_MILLISECONDS} ms`));
      const timer = setTimeout(late, WAIT_MILLISECONDS);
      this.#waiting.set(to, (arrived) => {
        clearTimeout(timer);
        resolve(arrived);
      });
    });
  }

  #deliver(to, message) {
    const waiting = this.#waiting.get(to);
    if (waiting) {
      this.#waiting.delete(to);
      waiting(message);
      return;
    }
    this.#messages.set(to, [...(this.#messages.get(to) ?? []), message]);
  }

  // As much of RFC 5321 as a sender of mail needs.
  #converse(socket) {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    const say = (...lines) => socket.write(lines.map((line) => `${line}\r\n`).join(""));
    let recipients = [];
    let content = null;
    let rest = "";
    const take = (line) => {
      if (content !== null) {
        if (line !== ".") {
          content.push(line.replace(/^\./, ""));
          return;
        }
        for (const recipient of recipients) this.#deliver(recipient, content.join("\r\n"));
        [recipients, content] = [[], null];
        say("250 delivered");
        return;
      }
      switch (line.slice(0, 4).toUpperCase()) {
        case "EHLO":
          return say("250-mailbox.example", "250-8BITMIME", "250 SMTPUTF8");
        case "RCPT":
          recipients.push(/<(.*?)>/.exec(line)[1]);
          return say("250 noted");
        case "DATA":
          content = [];
          return say("354 go on");
        case "QUIT":
          say("221 bye");
          return socket.end();
        default:
          return say("250 fine");
      }
    };
    say("220 mailbox.example");
    socket.on("data", (chunk) => {
      const lines = (rest + chunk).split("\r\n");
      rest = lines.pop();
      lines.forEach(take);
    });
  }
}
