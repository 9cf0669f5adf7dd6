import { writeWav } from '../wav-out'

const rate = 16_000

export type Recording = { level: () => number; stop: () => Promise<File> }

/** Asks for the microphone and records until `stop`, which gives a mono 16 kHz WAV file. Rejects when the microphone is refused. */
export async function startRecording(fileName: string): Promise<Recording> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } })
  const recorder = new MediaRecorder(stream)
  const pieces: Blob[] = []
  recorder.ondataavailable = event => pieces.push(event.data)
  const stopped = new Promise(resolve => recorder.addEventListener('stop', resolve, { once: true }))
  const context = new AudioContext()
  const analyser = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(analyser)
  const heard = new Float32Array(analyser.fftSize)
  recorder.start()
  return {
    level() {
      analyser.getFloatTimeDomainData(heard)
      return heard.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    },
    async stop() {
      recorder.stop()
      await stopped
      for (const track of stream.getTracks()) track.stop()
      await context.close()
      return asWav(new Blob(pieces, { type: recorder.mimeType }), fileName)
    },
  }
}

/** Each browser records in a format of its own, and decodes that one; the portal takes WAV. */
async function asWav(blob: Blob, fileName: string): Promise<File> {
  const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await blob.arrayBuffer())
  return new File([writeWav(sound.getChannelData(0), rate)], fileName, { type: 'audio/wav' })
}
