// One `cognate serve` on a free port, with a data folder and a mailbox of its own; in production mode unless options say otherwise.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { Mailbox } from "./mailbox.js";

const PROGRAM =
  process.env.COGNATE_BIN ?? fileURLToPath(new URL("../../../target/debug/cognate", import.meta.url));
const READY = /listening on (http:\/\/\S+)/;
const START_MILLISECONDS = 30_000;

export const REGION = "us-east-1";

export class Server {
  /** Starts a server; it is ready when the promise is fulfilled. */
  static async start(...options) {
    const server = new Server();
    server.mailbox = await Mailbox.open();
    server.folder = await mkdtemp(join(tmpdir(), "cognate-"));
    server.data = join(server.folder, "data");
    // What the surroundings say about Cognate must not change what is tested.
    const surroundings = Object.entries(process.env).filter(([name]) => !name.startsWith("COGNATE_"));
    server.process = spawn(PROGRAM, ["serve", "--listen", "127.0.0.1:0", "--data", server.data, ...options], {
      env: {
        ...Object.fromEntries(surroundings),
        COGNATE_MESSAGES_SMTP_URL: `smtp://127.0.0.1:${server.mailbox.port}`,
        COGNATE_MESSAGES_FROM: "no-reply@cognate.example",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    try {
      server.url = await server.#ready();
      server.credentials = await rootKey(join(server.data, "credentials"));
    } catch (error) {
      await server.stop();
      throw error;
    }
    return server;
  }

  async stop() {
    if (this.process.pid && this.process.exitCode === null) {
      const gone = once(this.process, "exit");
      this.process.kill("SIGTERM");
      await Promise.race([gone, delay(10_000, undefined, { ref: false })]);
      this.process.kill("SIGKILL");
    }
    this.mailbox.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  #ready() {
    let printed = "";
    return new Promise((resolve, reject) => {
      const fail = (reason) => {
        clearTimeout(timer);
        reject(new Error(`the server did not start: ${reason}\n${printed}`));
      };
      const timer = setTimeout(fail, START_MILLISECONDS, "too slow");
      this.process.on("error", fail);
      this.process.on("exit", (status) => fail(`exit status ${status}`));
      for (const stream of [this.process.stdout, this.process.stderr]) {
        stream.on("data", (chunk) => {
          if (printed.length > 1_000_000) return;
          printed += chunk;
          const ready = READY.exec(printed);
          if (!ready) return;
          clearTimeout(timer);
          resolve(ready[1]);
        });
      }
    });
  }
}

/** The root access key, from the file that the first start wrote. */
async function rootKey(path) {
  const text = await readFile(path, "utf8");
  const value = (name) => new RegExp(`^${name}\\s*=\\s*(\\S+)`, "m").exec(text)[1];
  return { accessKeyId: value("aws_access_key_id"), secretAccessKey: value("aws_secret_access_key") };
}
