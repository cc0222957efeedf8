package org.agendum.exchange;
public final class PdfNote {
    public static WrittenNote write(AgendaView agenda, String release) { return DocxNote.write(agenda, release); }
}
