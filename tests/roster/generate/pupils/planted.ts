/** What stands about a person in a made-up row: each text is kept, to be looked for afterwards. */
import { whole, type Chance } from "../../../soak/seeded.ts";
import { pupilFile } from "./pupilLayouts.ts";

export class Planted {
  readonly all: string[] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** By what the column holds; what could stand in any table is not worth looking for. */
  text(what: string): string {
    switch (what) {
      case "name":
        return this.#keep(`${this.#oneOf(pupilFile.surnames)}${this.#oneOf(pupilFile.givenNames)}`);
      case "id":
        return this.#keep(`411988${2006 + whole(this.#chance, 9)}${this.#digits(8)}`);
      case "register":
        return this.#keep(`G411988${2006 + whole(this.#chance, 9)}${this.#digits(8)}`);
      case "phone":
        return this.#keep(`139${this.#digits(8)}`);
      case "birth":
        return this.#keep(`2012-0${1 + whole(this.#chance, 9)}-${10 + whole(this.#chance, 18)}`);
      case "address":
        return this.#keep(`柳河县某街${this.#digits(4)}号`);
      default:
        return "";
    }
  }

  #keep(text: string): string {
    this.all.push(text);
    return text;
  }

  #digits(count: number): string {
    return Array.from({ length: count }, () => whole(this.#chance, 10)).join("");
  }

  #oneOf(list: readonly string[]): string {
    return list[whole(this.#chance, list.length)] ?? "";
  }
}
