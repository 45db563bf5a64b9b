import { describe, expect, it } from "vitest";
import { masked, placeOf } from "../../src/queue/redis";

describe("the address of Redis", () => {
  it.each([
    ["redis://localhost", "redis://localhost"],
    ["redis://localhost:6379/2", "redis://localhost:6379/2"],
    ["rediss://me:geheim@queue.example:6380", "rediss://***@queue.example:6380"],
    ["redis://:ge%40heim@queue.example/", "redis://***@queue.example"],
    ["redis://queue.example?password=geheim", "redis://queue.example"],
  ])("%s is told as %s", (url, place) => {
    expect(placeOf(url)).toBe(place);
  });

  it.each(["", "localhost", "localhost:6379", "http://geheim@there", "redis://", "redis://me:ge/heim@there:1"])(
    "%j is none, and is not repeated",
    (url) => {
      expect(() => placeOf(url)).toThrow(
        expect.objectContaining({ code: "invalid-option", message: expect.not.stringMatching(/there|heim/) }),
      );
    },
  );

  it("what is secret is taken out of messages, as it is written and as it is meant", () => {
    const url = "redis://me:ge%40heim@there";
    expect(masked(`AUTH ge@heim, ge%40heim, ${url} failed`, url)).toBe("AUTH ***, ***, *** failed");
    expect(masked("Connection is closed.", "redis://there")).toBe("Connection is closed.");
    expect(masked("no geheim", "redis://there?password=geheim")).toBe("no ***");
  });
});
