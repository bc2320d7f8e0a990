"""Pictures as papers take them: checked, decoded from bytes only, small enough, without their hidden data."""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image, ImageOps

from labdesk.errors import LabDeskError
from labdesk.i18n import N_

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
_MOST_PIXELS = 40_000_000
_LONGEST_SIDE = 2048
_DPI = 150


@lru_cache(maxsize=8)
def encoded(data: bytes) -> tuple[bytes, str, float, float]:
    """The picture as (JPEG or PNG bytes, that format's name, natural width, natural height in mm at 150 dpi).

    Turned as its EXIF says, at most 2,048 pixels long, opaque, without metadata. Raises LabDeskError for anything
    that is not a PNG, JPEG, WebP, GIF or BMP of at most 40 megapixels.
    """
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise LabDeskError(N_("The picture is too large; give one of at most 40 megapixels."))
            photo = picture.format in ("JPEG", "WEBP")
            opaque = _opaque(ImageOps.exif_transpose(picture))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise LabDeskError(N_("The picture cannot be read; choose a PNG or JPEG file.")) from None
    opaque.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    out = io.BytesIO()
    kind = "JPEG" if photo else "PNG"
    opaque.save(out, kind, **({"quality": 88} if photo else {"optimize": False}))
    scale = 25.4 / _DPI
    return out.getvalue(), kind, opaque.width * scale, opaque.height * scale


def logo_width(data: bytes) -> float:
    """Millimetres a logo is wide when it is 18 mm high, or 60 when it is flat."""
    _, _, wide, tall = encoded(data)
    return min(60.0, 18.0 * wide / tall)


def _opaque(picture: Image.Image) -> Image.Image:
    if picture.mode in ("RGB", "L"):
        return picture.copy()
    clear = picture.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    return Image.alpha_composite(white, clear).convert("RGB")
