// Amplify's Authenticator on a page that Vite builds, in Chromium, as somebody at the keyboard uses it.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";
import { build, preview } from "vite";

import { Directory, PASSWORD, WRONG_PASSWORD } from "./directory.js";
import { Server } from "./server.js";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const SEEN_MILLISECONDS = 15_000;
const TEST_MILLISECONDS = 90_000;

/** The page, built for a pool and served on a free port of the loopback interface. */
async function servePage(directory, outDir) {
  const cognito = {
    userPoolId: directory.poolId,
    userPoolClientId: directory.clientId,
    userPoolEndpoint: directory.server.url,
  };
  const settings = {
    configFile: false,
    root: fileURLToPath(new URL("authenticator", import.meta.url)),
    logLevel: "error",
    build: { outDir, minify: false, chunkSizeWarningLimit: Infinity },
  };
  await build({ ...settings, define: { COGNITO: JSON.stringify(cognito) } });
  return preview({ ...settings, preview: { host: "127.0.0.1", port: 0 } });
}

/** A browser that knows nothing and asks nobody but the loopback interface. */
function openBrowser(profile) {
  return chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

describe("Amplify's Authenticator in a browser", { timeout: TEST_MILLISECONDS }, () => {
  let folder;
  let server;
  let directory;
  let site;
  let browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "authenticator-"));
    server = await Server.start("--dev");
    directory = await Directory.create(server, { UsernameAttributes: ["email"] });
    [site, browser] = await Promise.all([servePage(directory, join(folder, "page")), openBrowser(join(folder, "profile"))]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("somebody signs up, confirms with the code, signs out and signs in", async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(SEEN_MILLISECONDS);
    const elsewhere = [];
    const failures = [];
    page.on("request", (request) => {
      const { hostname, protocol, href } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "127.0.0.1") elsewhere.push(href);
    });
    page.on("pageerror", (error) => failures.push(error.message));

    const email = directory.address("ada");
    const field = (name) => page.getByLabel(name, { exact: true });
    const press = (name) => page.getByRole("button", { name, exact: true }).click();
    const greeting = page.getByRole("heading", { name: `Hello ${email}` });

    await page.goto(site.resolvedUrls.local[0]);
    await page.getByRole("tab", { name: "Create Account" }).click();
    await field("Email").fill(email);
    await field("Password").fill(PASSWORD);
    await field("Confirm Password").fill(PASSWORD);
    await press("Create Account");

    await page.getByText("Your code is on the way.").waitFor();
    await field("Confirmation Code").fill(await outboxCode(server, email));
    await press("Confirm");
    await greeting.waitFor();
    await press("Sign out");

    await field("Email").fill(email);
    await field("Password").fill(WRONG_PASSWORD);
    await press("Sign in");
    await page.getByText("Incorrect username or password.").waitFor();
    await field("Password").fill(PASSWORD);
    await press("Sign in");
    await greeting.waitFor();
    await page.reload();
    await greeting.waitFor();
    await press("Sign out");
    await field("Email").waitFor();

    assert.deepEqual(failures, []);
    assert.deepEqual(elsewhere, []);
  });
});

/** The code of the newest message to an address, from the outbox of development mode. */
async function outboxCode(server, address) {
  const outbox = await fetch(`${server.url}/_cognate/outbox?to=${encodeURIComponent(address)}`, {
    headers: { Accept: "application/json" },
  });
  return (await outbox.json())[0].code;
}
