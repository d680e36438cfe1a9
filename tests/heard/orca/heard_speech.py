"""A speech server for Orca that writes down what would be said.

Orca imports it by the setting "speechServerFactory". Each utterance is one line of JSON in the file $HEARD_SPEECH:
  {"say": text, "lang": the language that is asked for}
  {"stop": true}      Orca cuts itself off here
"""
import json
import os
import time

from gi.repository import GLib
from orca import chnames, event_manager, speech_generator, speechserver
from orca.acss import ACSS

_out = open(os.environ["HEARD_SPEECH"], "a", buffering=1, encoding="utf-8")


def _write(**entry):
    _out.write(json.dumps(entry, ensure_ascii=False) + "\n")


def _language(acss):
    family = (acss or {}).get(ACSS.FAMILY) or {}
    return family.get(speechserver.VoiceFamily.LANG) or ""


# Orca 43 knows the language of each text, and asks for no voice that speaks it.
_voice = speech_generator.SpeechGenerator.voice


def _voice_with_language(generator, key=None, **args):
    voices = _voice(generator, key, **args)
    if args.get("language"):
        voices[0][ACSS.FAMILY] = speechserver.VoiceFamily({
            speechserver.VoiceFamily.NAME: "file",
            speechserver.VoiceFamily.LANG: args["language"]})
    return voices


speech_generator.SpeechGenerator.voice = _voice_with_language


class _Pulse:
    """Says in the file $HEARD_PULSE, ten times a second, when Orca last had something to do, and how much is left.

    It beats at a low priority, and so is late while Orca is busy: whoever presses keys waits for a beat that is newer
    than the last event.
    """

    def __init__(self, path):
        self.file = os.open(path, os.O_CREAT | os.O_WRONLY)
        self.last = time.time()
        ignore = event_manager.EventManager._ignore
        process = event_manager.EventManager._processObjectEvent

        def _ignore(manager, event):
            ignored = ignore(manager, event)
            if not ignored:
                self.last = time.time()
            return ignored

        def _process(manager, event):
            try:
                return process(manager, event)
            finally:
                self.last = time.time()

        event_manager.EventManager._ignore = _ignore
        event_manager.EventManager._processObjectEvent = _process
        GLib.timeout_add(100, self.beat, priority=GLib.PRIORITY_LOW)

    def beat(self):
        queued = event_manager.getManager()._eventQueue.qsize()
        os.pwrite(self.file, b"%17.3f %17.3f %6d\n" % (time.time(), self.last, queued), 0)
        return True


_pulse = _Pulse(os.environ["HEARD_PULSE"])


class SpeechServer(speechserver.SpeechServer):
    _server = None

    @staticmethod
    def getFactoryName():
        return "File"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @classmethod
    def getSpeechServer(cls, info=None):
        if cls._server is None:
            cls._server = cls()
        return cls._server

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["File", "file"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({
            speechserver.VoiceFamily.NAME: "file",
            speechserver.VoiceFamily.LANG: "ja"})]

    def speak(self, text=None, acss=None, interrupt=True):
        if text and not isinstance(text, ACSS):
            _write(say=text, lang=_language(acss))

    def speakCharacter(self, character, acss=None):
        _write(say=chnames.getCharacterName(character) or character, lang=_language(acss))

    def speakKeyEvent(self, event, acss=None):
        _write(say=event.getKeyName(), lang="")

    def sayAll(self, utterances, callback):
        GLib.idle_add(self._say_next, utterances, callback)

    def _say_next(self, utterances, callback):
        try:
            context, acss = next(utterances)
        except StopIteration:
            return False
        _write(say=context.utterance, lang=_language(acss))
        context.currentOffset = context.endOffset
        context.currentEndOffset = None
        GLib.idle_add(callback, context.copy(), speechserver.SayAllContext.COMPLETED)
        GLib.timeout_add(5, self._say_next, utterances, callback)
        return False

    def stop(self):
        _write(stop=True)

    def updateCapitalizationStyle(self):
        pass

    def updatePunctuationLevel(self):
        pass

    def increaseSpeechRate(self, step=5):
        pass

    decreaseSpeechRate = increaseSpeechRate
    increaseSpeechPitch = decreaseSpeechPitch = increaseSpeechRate
    increaseSpeechVolume = decreaseSpeechVolume = increaseSpeechRate

    def shutdown(self):
        pass

    def reset(self, text=None, acss=None):
        pass

    def list_output_modules(self):
        return ()
