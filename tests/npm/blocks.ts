// The three surfaces, as @slack/types has them. Its `AnyBlock` takes whatever has a `type`, so that newer blocks get through older types: the
// blocks that it knows are asked for instead. Lengths and counts are in no type; for those there is tests/FakeSlack/Rules.
import type { HomeView, KnownBlock, ModalView } from "@slack/types";

export interface Home extends Omit<HomeView, "blocks"> { blocks: KnownBlock[] }
export interface Modal extends Omit<ModalView, "blocks"> { blocks: KnownBlock[] }
export interface Message { text?: string; blocks: KnownBlock[] }
